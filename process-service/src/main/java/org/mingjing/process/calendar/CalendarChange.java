package org.mingjing.process.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.calendar.Departure;
import org.mingjing.calendar.LegalCalendar;

/** What an import does, or would do: days by what becomes of them, and every due day that moves. */
record CalendarChange(
        boolean dryRun,
        long created,
        long updated,
        long unchanged,
        long deleted,
        SortedSet<Integer> publishedYears,
        List<DueDayChange> dueDayChanges) {

    static CalendarChange of(
            boolean dryRun, LegalCalendar before, LegalCalendar after, List<DueDayChange> dueDayChanges) {
        var old = byDate(before);
        var wanted = byDate(after);
        var kept = wanted.keySet().stream().filter(old::containsKey).count();
        var same = wanted.values().stream()
                .filter(day -> day.equals(old.get(day.date())))
                .count();
        return new CalendarChange(
                dryRun,
                wanted.size() - kept,
                kept - same,
                same,
                old.size() - kept,
                after.publishedYears(),
                dueDayChanges);
    }

    private static Map<LocalDate, Departure> byDate(LegalCalendar calendar) {
        return calendar.departures().stream().collect(Collectors.toMap(Departure::date, Function.identity()));
    }
}
