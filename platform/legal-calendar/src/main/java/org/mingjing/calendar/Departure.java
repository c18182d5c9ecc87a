package org.mingjing.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One day that departs from Monday-to-Friday by the State Council's yearly notice.
 *
 * @param date from {@link LegalCalendar#FIRST_DAY} to {@link LegalCalendar#LAST_DAY}
 * @param kind {@link DayKind#HOLIDAY} or {@link DayKind#MAKE_UP_WORKDAY}
 * @param name the holiday it belongs to, such as 春节, Spring Festival
 * @throws IllegalArgumentException for another kind, or a make-up workday that is a Monday to Friday anyway (a slip in the date)
 */
public record Departure(LocalDate date, DayKind kind, Wording name) {

    private static final Wording UNNAMED = new Wording("法定节假日", "public holiday");

    public Departure {
        Objects.requireNonNull(date, "A departure needs a date");
        Objects.requireNonNull(name, "A departure needs a name");
        LegalCalendar.requireWithinRange(date);
        if (kind == null || !kind.isDeparture()) {
            throw new IllegalArgumentException("%s is no departure from the ordinary week".formatted(kind));
        }
        if (kind == DayKind.MAKE_UP_WORKDAY && !isWeekend(date)) {
            throw new IllegalArgumentException("%s is worked anyway and cannot make up for a day off".formatted(date));
        }
    }

    /** A departure whose holiday is not known, as in an event that carries dates and kinds only. */
    public Departure(LocalDate date, DayKind kind) {
        this(date, kind, UNNAMED);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
