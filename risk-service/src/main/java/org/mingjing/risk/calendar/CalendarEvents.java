package org.mingjing.risk.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import org.mingjing.calendar.DayKind;
import org.mingjing.calendar.Departure;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.calendar.Wording;
import org.mingjing.events.process.CalendarDay;
import org.mingjing.events.process.CalendarReplaced;
import org.mingjing.kit.inbox.Delivery;

/** Takes over the calendar that process-service puts in force. */
@ApplicationScoped
class CalendarEvents {
    private final CalendarEditions editions;
    private final NationalCalendar national;
    private final Delivery delivery;
    private final Event<CalendarChanged> calendarChanged;
    private final Clock clock;

    CalendarEvents(
            CalendarEditions editions,
            NationalCalendar national,
            Delivery delivery,
            Event<CalendarChanged> calendarChanged,
            Clock clock) {
        this.editions = editions;
        this.national = national;
        this.delivery = delivery;
        this.calendarChanged = calendarChanged;
        this.clock = clock;
    }

    /**
     * One that comes late is no edition. The calendar we have, told again, is one: by its sequence it is known that another,
     * told before it and heard after it, came late.
     */
    void on(@Observes CalendarReplaced replaced) {
        var sequence = delivery.current().sequence();
        if (sequence > editions.newest()) {
            var calendar = LegalCalendar.of(
                    replaced.days().stream().map(CalendarEvents::departure).toList(),
                    new HashSet<>(replaced.publishedYears()));
            var before = national.current();
            editions.persist(new CalendarEdition(sequence, calendar, OffsetDateTime.now(clock)));
            if (!calendar.equals(before)) {
                calendarChanged.fire(new CalendarChanged());
            }
        }
    }

    private static Departure departure(CalendarDay day) {
        var kind = DayKind.valueOf(day.kind());
        return day.nameZh() == null || day.nameEn() == null
                ? new Departure(day.date(), kind)
                : new Departure(day.date(), kind, new Wording(day.nameZh(), day.nameEn()));
    }
}
