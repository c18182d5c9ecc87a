package org.mingjing.process.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.mingjing.calendar.LegalCalendar;

/** The calendar in force. Before the first import every year is Monday to Friday, and every answer says it is provisional. */
@ApplicationScoped
public class NationalCalendar {
    private final CalendarEditions editions;
    private volatile Known known = new Known(0, LegalCalendar.unpublished());

    NationalCalendar(CalendarEditions editions) {
        this.editions = editions;
    }

    /** Asks for the number every time: another instance may have taken an import. An edition never changes. */
    @Transactional
    public LegalCalendar current() {
        var newest = editions.newestNumber();
        if (known.number() != newest) {
            known = new Known(newest, editions.findById(newest).calendar());
        }
        return known.calendar();
    }

    /**
     * The calendar in force, which stays so until this transaction ends: a clock started by it is committed before an
     * import looks for clocks to move.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalCalendar held() {
        editions.hold();
        return current();
    }

    private record Known(int number, LegalCalendar calendar) {}
}
