package org.mingjing.risk.official;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
public class Officials implements PanacheRepositoryBase<Official, UUID> {

    public Optional<Official> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    public Official required(String code) {
        return byCode(code).orElseThrow(NotFound::new);
    }

    /** Two who record something of one official take turns, until the transaction ends. */
    public Optional<Official> locked(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<Official> named(Collection<String> codes) {
        return list("code in ?1", codes);
    }

    List<Official> of(Collection<String> units) {
        return list("profile.unitCode in ?1 order by code", units);
    }

    List<Official> page(Collection<String> units, String after, int limit) {
        return units == null
                ? find("code > ?1 order by code", after).range(0, limit - 1).list()
                : find("profile.unitCode in ?1 and code > ?2 order by code", units, after)
                        .range(0, limit - 1)
                        .list();
    }
}
