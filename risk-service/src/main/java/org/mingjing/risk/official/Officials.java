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

    /** In the order of their codes, so that two imports do not wait for each other. */
    List<Official> locked(Collection<String> codes) {
        return find("code in ?1 order by code", codes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The unit that keeps their papers, read without holding anything. */
    Optional<String> unitOf(String code) {
        return find("select o.profile.unitCode from Official o where o.code = ?1", code)
                .project(String.class)
                .firstResultOptional();
    }

    /** Those of these units where somebody serves today. */
    List<String> unitsServed(Collection<String> units) {
        return find(
                        "select distinct o.profile.unitCode from Official o where o.profile.unitCode in ?1 and o.leftOn is null",
                        units)
                .project(String.class)
                .list();
    }
}
