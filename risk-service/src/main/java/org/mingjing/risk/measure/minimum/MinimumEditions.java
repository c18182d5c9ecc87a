package org.mingjing.risk.measure.minimum;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.consent.Consent;

@ApplicationScoped
class MinimumEditions implements PanacheRepositoryBase<MinimumEdition, UUID> {
    MinimumEdition required(int edition) {
        return find("edition", edition).firstResultOptional().orElseThrow(NotFound::new);
    }

    /** The newest first. */
    List<MinimumEdition> page(int before, int limit) {
        return find("edition < ?1 order by edition desc", before)
                .range(0, limit - 1)
                .list();
    }

    int nextEdition() {
        return 1 + (int) count();
    }

    MinimumEdition inForceOn(LocalDate day) {
        return find(
                        "consent.status = ?1 and withdrawnOn is null and validFrom <= ?2 order by validFrom desc",
                        Consent.Status.APPROVED,
                        day)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** The first day of the edition that was adopted for the latest day. */
    LocalDate lastBegan() {
        return inForceOn(LocalDate.of(9999, 12, 31)).validFrom();
    }
}
