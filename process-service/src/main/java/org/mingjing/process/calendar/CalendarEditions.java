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

    Optional<CalendarEdition> newest() {
        return findByIdOptional(newestNumber());
    }
}
