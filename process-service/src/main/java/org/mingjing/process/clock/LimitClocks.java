package org.mingjing.process.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LimitClocks implements PanacheRepositoryBase<LimitClock, UUID> {

    Optional<LimitClock> find(String caseCode, String key) {
        return find("of.caseCode = ?1 and key = ?2", caseCode, key).firstResultOptional();
    }

    Optional<LimitClock> ofCase(String caseCode) {
        return find(caseCode, LimitClock.CASE);
    }

    boolean isCaseOf(String caseCode, String powerCode) {
        return count("of.caseCode = ?1 and of.powerCode = ?2", caseCode, powerCode) > 0;
    }

    /** The case's own clock and those of its steps, in the order they were started. */
    List<LimitClock> all(String caseCode) {
        return list("of.caseCode = ?1 order by id", caseCode);
    }

    List<LimitClock> running(String caseCode) {
        return list("of.caseCode = ?1 and stoppedOn is null order by id", caseCode);
    }

    List<LimitClock> running() {
        return list("stoppedOn is null order by id");
    }
}
