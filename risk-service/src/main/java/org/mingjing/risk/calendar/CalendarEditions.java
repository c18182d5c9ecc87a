package org.mingjing.risk.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CalendarEditions implements PanacheRepositoryBase<CalendarEdition, Long> {
    static final long NONE = -1;

    /** {@link #NONE} before the first calendar was told. */
    long newest() {
        return getEntityManager()
                .createQuery("select coalesce(max(sequence), " + NONE + ") from CalendarEdition", Long.class)
                .getSingleResult();
    }
}
