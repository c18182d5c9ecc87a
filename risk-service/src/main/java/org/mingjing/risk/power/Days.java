package org.mingjing.risk.power;

import java.time.LocalDate;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.kit.problem.RuleBroken;

/** Days that people can mean: those that the calendar can count. */
final class Days {
    private Days() {}

    static void requireCountable(LocalDate day) {
        if (day.isBefore(LegalCalendar.FIRST_DAY) || day.isAfter(LegalCalendar.LAST_DAY)) {
            throw new RuleBroken("day-beyond-the-calendar", LegalCalendar.FIRST_DAY, LegalCalendar.LAST_DAY);
        }
    }
}
