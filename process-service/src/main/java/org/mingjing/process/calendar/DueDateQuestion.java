package org.mingjing.process.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.mingjing.calendar.Derivation;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.kit.problem.RuleBroken;

/** "When is a limit due that starts on this day?", asked by anyone, so with an end to how long an answer may get. */
record DueDateQuestion(LocalDate start, Limit limit) {

    static DueDateQuestion of(String start, String amount, String unit) {
        try {
            var limit = new Limit(Integer.parseInt(amount), LimitUnit.valueOf(unit));
            if (limit.amount() > longest(limit.unit())) {
                throw new RuleBroken("calendar-limit-too-long", longest(limit.unit()), limit.unit());
            }
            return new DueDateQuestion(LocalDate.parse(start), limit);
        } catch (DateTimeException | IllegalArgumentException | NullPointerException malformed) {
            throw new RuleBroken("calendar-question-malformed");
        }
    }

    Derivation answeredBy(LegalCalendar calendar) {
        try {
            return calendar.derive(limit.startingOn(start));
        } catch (DateTimeException outside) {
            throw new RuleBroken("calendar-question-malformed");
        }
    }

    /** About two years: longer than any limit of the field, short enough to read. */
    private static int longest(LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAY -> 500;
            case CALENDAR_DAY -> 731;
            case MONTH -> 24;
            case YEAR -> 2;
        };
    }
}
