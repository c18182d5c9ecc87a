package org.mingjing.risk.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class LevelOverrides implements PanacheRepositoryBase<LevelOverride, UUID> {
    LevelOverride required(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    Optional<LevelOverride> inForce(String powerCode) {
        return find("powerCode = ?1 and status = ?2", powerCode, LevelOverride.Status.IN_FORCE)
                .firstResultOptional();
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
