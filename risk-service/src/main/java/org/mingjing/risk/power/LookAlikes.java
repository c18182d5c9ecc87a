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

    /** Codes of those of these powers that stand and were refused. */
    List<String> refusedStanding(Collection<String> powerCodes) {
        return find(
                        "select distinct powerCode from LookAlike where powerCode in ?1 and standing = true and state = ?2",
                        powerCodes,
                        LookAlike.State.REFUSED)
                .project(String.class)
                .list();
    }

    Optional<LookAlike> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The oldest first; null means all. */
    List<LookAlike> page(Collection<String> units, LookAlike.State state, Boolean standing, UUID after, int limit) {
        var wanted = Conditions.none()
                .and("unitCode in :units", "units", units)
                .and("state = :state", "state", state)
                .and("standing = :standing", "standing", standing)
                .and("id > :after", "after", after);
        return find(wanted.text() + " order by id", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
