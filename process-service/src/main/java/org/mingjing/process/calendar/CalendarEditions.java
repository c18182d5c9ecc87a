package org.mingjing.process.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class CalendarEditions implements PanacheRepositoryBase<CalendarEdition, Integer> {

    /** Zero before the first import. */
    int newestNumber() {
        return getEntityManager()
                .createQuery("select coalesce(max(number), 0) from CalendarEdition", Integer.class)
                .getSingleResult();
    }

    /** No edition is added before the end of this transaction, except by itself. */
    void hold() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** Waits for all that hold, and lets nobody else hold or add before the end of this transaction. */
    void holdAlone() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(%s(hashtextextended('calendar_edition', 0)) as text)".formatted(function))
                .getSingleResult();
    }

    Optional<CalendarEdition> newest() {
        return findByIdOptional(newestNumber());
    }
}
