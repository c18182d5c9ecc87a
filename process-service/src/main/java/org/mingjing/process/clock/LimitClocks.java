package org.mingjing.process.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LimitClocks implements PanacheRepositoryBase<LimitClock, UUID> {

    Optional<LimitClock> find(String caseCode, String key) {
        return find("of.caseCode = ?1 and key = ?2", caseCode, key).firstResultOptional();
    }

    List<LimitClock> ofCases(Collection<String> caseCodes) {
        return list("of.caseCode in ?1 and key = ?2", caseCodes, LimitClock.CASE);
    }

    /** The case's own clock and those of its steps, in the order they were started. */
    List<LimitClock> all(String caseCode) {
        return list("of.caseCode = ?1 order by id", caseCode);
    }

    /** The case's own first: everybody who changes several goes in this order. Keys only, because nothing is held yet. */
    List<String> runningKeys(String caseCode) {
        return getEntityManager()
                .createQuery(
                        "select c.key from LimitClock c where c.of.caseCode = :case and c.stoppedOn is null"
                                + " order by case when c.key = :own then 0 else 1 end, c.key",
                        String.class)
                .setParameter("case", caseCode)
                .setParameter("own", LimitClock.CASE)
                .getResultList();
    }

    Optional<String> unitOf(String caseCode) {
        return getEntityManager()
                .createQuery(
                        "select c.of.unitCode from LimitClock c where c.of.caseCode = :case and c.key = :own",
                        String.class)
                .setParameter("case", caseCode)
                .setParameter("own", LimitClock.CASE)
                .getResultStream()
                .findFirst();
    }

    List<LimitClock> running() {
        return list("stoppedOn is null order by id");
    }
}
