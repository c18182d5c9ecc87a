package org.mingjing.risk.rating.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class SchemeAdoptions implements PanacheRepositoryBase<SchemeAdoption, UUID> {
    SchemeAdoption required(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Oldest first. */
    List<SchemeAdoption> page(Optional<UUID> after, int limit) {
        return find("id > ?1 order by id", after.orElse(new UUID(0, 0)))
                .range(0, limit - 1)
                .list();
    }

    /**
     * The scheme of a day. An adoption speaks for all days from its first on, so of those that began by then the one
     * decided last says it.
     */
    SchemeName inForceOn(LocalDate day) {
        return find(
                        "status = ?1 and firstDay <= ?2 order by decidedAt desc, id desc",
                        SchemeAdoption.Status.ADOPTED,
                        day)
                .firstResultOptional()
                .orElseThrow(NotFound::new)
                .periods()
                .stream()
                .filter(period -> period.covers(day))
                .map(SchemePeriod::scheme)
                .findFirst()
                .orElseThrow();
    }
}
