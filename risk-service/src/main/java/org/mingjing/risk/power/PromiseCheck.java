package org.mingjing.risk.power;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.kit.problem.RuleBroken;

/** No unit may promise less than the law demands of it, on whatever day of the calendar a case begins. */
final class PromiseCheck {
    /** Trying every day is dear, and thousands of powers share a few pairs of limits. More pairs than this are no habit. */
    private static final int PAIRS_REMEMBERED = 10_000;

    private final LegalCalendar calendar;
    private final Map<Pair, Optional<LocalDate>> found = new ConcurrentHashMap<>();

    PromiseCheck(LegalCalendar calendar) {
        this.calendar = calendar;
    }

    record Pair(PowerLimit promised, PowerLimit statutory) {}

    boolean isBy(LegalCalendar other) {
        return calendar == other || calendar.equals(other);
    }

    /** The first day on which a case would have to be done by statute before it is by promise. */
    Optional<LocalDate> firstDayBroken(PowerLimit promised, PowerLimit statutory) {
        if (found.size() > PAIRS_REMEMBERED) {
            found.clear();
        }
        return found.computeIfAbsent(
                new Pair(promised, statutory),
                pair -> calendar.firstStartWherePromisedOutlasts(promised.legal(), statutory.legal()));
    }

    void require(PowerProfile profile) {
        firstDayBroken(profile.promised(), profile.statutory()).ifPresent(day -> {
            throw new RuleBroken(
                    "promise-outlasts-law",
                    profile.promised().text(),
                    profile.statutory().text(),
                    day);
        });
    }
}
