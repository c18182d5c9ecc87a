package org.mingjing.risk.power;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
        var condition = new StringBuilder("1 = 1");
        var parameters = new Parameters();
        narrow(condition, parameters, "unitCode in :units", "units", units);
        narrow(condition, parameters, "state = :state", "state", state);
        narrow(condition, parameters, "id > :after", "after", after);
        return find(condition + " order by id", parameters).range(0, limit - 1).list();
    }

    private static void narrow(StringBuilder condition, Parameters parameters, String text, String name, Object value) {
        if (value != null) {
            condition.append(" and ").append(text);
            parameters.and(name, value);
        }
    }
}
