package org.mingjing.risk.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class LevelOverrides implements PanacheRepositoryBase<LevelOverride, UUID> {
    LevelOverride required(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    Optional<LevelOverride> inForce(String powerCode) {
        return find("powerCode = ?1 and status = ?2", powerCode, OverrideStatus.IN_FORCE)
                .firstResultOptional();
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
        var parameters = new Parameters();
        var condition = new StringBuilder("1 = 1");
        if (filter.status() != null) {
            condition.append(" and status = :status");
            parameters.and("status", filter.status());
        }
        if (filter.power() != null) {
            condition.append(" and powerCode = :power");
            parameters.and("power", filter.power());
        }
        if (filter.expiresBefore() != null) {
            condition.append(" and adjustment.expiresOn < :before");
            parameters.and("before", filter.expiresBefore());
        }
        after.ifPresent(id -> {
            condition.append(" and id > :after");
            parameters.and("after", id);
        });
        return find(condition + " order by id", parameters).range(0, limit - 1).list();
    }
}
