package org.mingjing.process.calendar;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.calendar.Derivation;
import org.mingjing.calendar.DerivedDay;
import org.mingjing.calendar.Language;
import org.mingjing.calendar.Limit;

/**
 * A due day with its derivation, for people to check by hand.
 *
 * @param countedDays N, the number of the last counted day
 * @param provisional a year of it has no published calendar, so the due day may still move
 * @param paused the clock stands, so the due day is the earliest still possible
 */
public record Explanation(
        LocalDate start,
        Limit limit,
        LocalDate dueOn,
        int countedDays,
        boolean provisional,
        boolean paused,
        String text,
        List<Day> days) {

    public static Explanation of(Derivation derivation, Language language) {
        return new Explanation(
                derivation.clock().start(),
                derivation.clock().whole(),
                derivation.dueOn(),
                derivation.countedDays(),
                derivation.provisional(),
                derivation.paused(),
                derivation.text(language),
                derivation.days().stream().map(day -> Day.of(day, language)).toList());
    }

    record Day(LocalDate date, int number, boolean counted, String reason, String why) {
        static Day of(DerivedDay day, Language language) {
            return new Day(
                    day.date(),
                    day.number(),
                    day.counted(),
                    day.reason().name(),
                    day.why().in(language));
        }
    }
}
