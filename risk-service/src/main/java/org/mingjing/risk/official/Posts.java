package org.mingjing.risk.official;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class Posts implements PanacheRepositoryBase<Post, UUID> {

    Optional<Post> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    Post required(String code) {
        return byCode(code).orElseThrow(NotFound::new);
    }

    /** Two who give away the same seat take turns: the second sees that it is taken. */
    Post locked(String code) {
        return find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** In the order of their codes, so that two imports do not wait for each other. */
    List<Post> locked(Collection<String> codes) {
        return find("code in ?1 order by code", codes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Posts that were there on a day, of these units or of all when none are named, from the one after a code on. */
    List<Post> page(Collection<String> units, LocalDate day, String after, int limit) {
        var there = "code > ?1 and withdrawn.at is null and period.from <= ?2"
                + " and (period.until is null or period.until >= ?2)";
        return units == null
                ? find(there + " order by code", after, day).range(0, limit - 1).list()
                : find(there + " and profile.unitCode in ?3 order by code", after, day, units)
                        .range(0, limit - 1)
                        .list();
    }

    List<Post> named(Collection<String> codes) {
        return list("code in ?1", codes);
    }

    List<Post> of(Collection<String> units) {
        return list("profile.unitCode in ?1 order by code", units);
    }
}
