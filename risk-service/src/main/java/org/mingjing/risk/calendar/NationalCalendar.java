package org.mingjing.risk.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.mingjing.calendar.LegalCalendar;

/** The calendar in force. Until one is told every year is Monday to Friday and provisional. */
@ApplicationScoped
public class NationalCalendar {
    private final CalendarEditions editions;
    private volatile Known known = new Known(CalendarEditions.NONE, LegalCalendar.unpublished());

    NationalCalendar(CalendarEditions editions) {
        this.editions = editions;
    }

    /**
     * Asks for the sequence every time, as another instance may have heard of a new calendar; an edition never changes.
     * The same object as long as the same calendar is in force.
     */
    @Transactional
    public LegalCalendar current() {
        var newest = editions.newest();
        if (known.sequence() != newest) {
            var told = editions.findById(newest).calendar();
            known = new Known(newest, told.equals(known.calendar()) ? known.calendar() : told);
        }
        return known.calendar();
    }

    private record Known(long sequence, LegalCalendar calendar) {}
}
