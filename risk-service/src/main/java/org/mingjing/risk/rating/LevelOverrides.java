package org.mingjing.risk.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.paging.Conditions;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class LevelOverrides implements PanacheRepositoryBase<LevelOverride, UUID> {
    LevelOverride required(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    Optional<LevelOverride> inForce(String powerCode) {
        return one(powerCode, OverrideStatus.IN_FORCE);
    }

    Optional<LevelOverride> proposed(String powerCode) {
        return one(powerCode, OverrideStatus.PROPOSED);
    }

    private Optional<LevelOverride> one(String powerCode, OverrideStatus status) {
        return find("powerCode = ?1 and status = ?2", powerCode, status).firstResultOptional();
    }

    /** Those that ratings carry, by id. */
    Map<UUID, LevelOverride> of(Collection<Rating> ratings) {
        var ids = ratings.stream()
                .map(Rating::overrideId)
                .filter(Objects::nonNull)
                .toList();
        // A map that may be asked for null, as most ratings carry none.
        var found = new HashMap<UUID, LevelOverride>();
        if (!ids.isEmpty()) {
            list("id in ?1", ids).forEach(override -> found.put(override.id(), override));
        }
        return found;
    }

    /** Oldest first; what is null does not narrow the list. */
    List<LevelOverride> page(OverrideFilter filter, Optional<UUID> after, int limit) {
        var wanted = Conditions.none()
                .and("status = :status", "status", filter.status())
                .and("powerCode = :power", "power", filter.power())
                .and(
                        "powerCode in (select p.code from Power p"
                                + " where p.profile.unitCode in :units or p.standing.delegatedTo in :units)",
                        "units",
                        filter.units())
                .and("adjustment.expiresOn < :before", "before", filter.expiresBefore())
                .and("id > :after", "after", after.orElse(null));
        return find(wanted.text() + " order by id", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
