package org.mingjing.risk.disclosure.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class DisclosurePolicies implements PanacheRepositoryBase<DisclosurePolicy, UUID> {
    DisclosurePolicy required(int edition) {
        return find("edition", edition).firstResultOptional().orElseThrow(NotFound::new);
    }

    /** The newest first. */
    List<DisclosurePolicy> page(int before, int limit) {
        return find("edition < ?1 order by edition desc", before)
                .range(0, limit - 1)
                .list();
    }

    int nextEdition() {
        return 1 + (int) count();
    }

    DisclosurePolicy inForceOn(LocalDate day) {
        return find("status = ?1 and validFrom <= ?2 order by validFrom desc", DisclosurePolicy.Status.ADOPTED, day)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** The first day of the policy that was adopted for the latest day. */
    LocalDate lastBegan() {
        return inForceOn(LocalDate.of(9999, 12, 31)).validFrom();
    }
}
