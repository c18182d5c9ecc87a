package org.mingjing.risk.disclosure.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** The powers of which others were told something that the public records do not show yet: a trigger on powers notes them. */
@ApplicationScoped
class Pending {
    private static final String NEXT = "select no from public_record_pending"
            + " where not_before is null or not_before <= :now order by no limit :limit";
    private static final Duration ASIDE = Duration.ofMinutes(10);

    private final EntityManager entities;
    private final Clock clock;

    Pending(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The next codes, taken off the list. */
    List<String> take(int limit) {
        return codes("delete from public_record_pending where no in (" + NEXT + ") returning power_code", limit);
    }

    /** The same codes, left on the list. */
    List<String> next(int limit) {
        return codes("select power_code from public_record_pending where no in (" + NEXT + ") order by no", limit);
    }

    /** A single one, whatever was noted of it. */
    void take(String powerCode) {
        entities.createNativeQuery("delete from public_record_pending where power_code = :code")
                .setParameter("code", powerCode)
                .executeUpdate();
    }

    void putAside(String powerCode) {
        entities.createNativeQuery("update public_record_pending set not_before = :then where power_code = :code")
                .setParameter("then", OffsetDateTime.now(clock).plus(ASIDE))
                .setParameter("code", powerCode)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<String> codes(String statement, int limit) {
        List<String> noted = entities.createNativeQuery(statement, String.class)
                .setParameter("now", OffsetDateTime.now(clock))
                .setParameter("limit", limit)
                .getResultList();
        return noted.stream().distinct().toList();
    }
}
