package org.mingjing.risk.power;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.paging.Conditions;

@ApplicationScoped
class LookAlikes implements PanacheRepositoryBase<LookAlike, UUID> {

    List<LookAlike> of(Collection<String> powerCodes) {
        return list("powerCode in ?1", powerCodes);
    }

    Optional<LookAlike> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The oldest first; units null means all. */
    List<LookAlike> page(Collection<String> units, LookAlike.State state, UUID after, int limit) {
        var wanted = Conditions.none()
                .and("unitCode in :units", "units", units)
                .and("state = :state", "state", state)
                .and("id > :after", "after", after);
        return find(wanted.text() + " order by id", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
