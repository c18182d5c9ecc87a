package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.risk.calendar.NationalCalendar;

/** Holds promised limits against statutory ones by the calendar in force. */
@ApplicationScoped
class Promises {
    /** While no year is published: enough years for a 29 February among them. */
    private static final int YEARS_TRIED = 5;

    private final NationalCalendar national;
    private final Clock clock;
    private volatile PromiseCheck latest;

    Promises(NationalCalendar national, Clock clock) {
        this.national = national;
        this.clock = clock;
    }

    /** A check by the calendar of now; what it found out is remembered until another calendar is in force. */
    PromiseCheck check() {
        var current = national.current();
        var calendar = current.publishedYears().isEmpty() ? mondayToFriday() : current;
        var known = latest;
        if (known == null || !known.isBy(calendar)) {
            known = new PromiseCheck(calendar);
            latest = known;
        }
        return known;
    }

    private LegalCalendar mondayToFriday() {
        int first = Year.now(clock).getValue();
        return LegalCalendar.of(
                List.of(), IntStream.range(first, first + YEARS_TRIED).boxed().collect(Collectors.toSet()));
    }
}
