package org.mingjing.process.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.calendar.Language;
import org.mingjing.process.calendar.Explanation;
import org.mingjing.process.calendar.NationalCalendar;
import org.mingjing.process.clock.ExplainedClocks.ExplainedClock;

/** The clocks of a case with the derivation of every due day, for whoever has been admitted to the case. */
@ApplicationScoped
public class ExplainClock {
    private final LimitClocks clocks;
    private final NationalCalendar national;
    private final Clock clock;

    ExplainClock(LimitClocks clocks, NationalCalendar national, Clock clock) {
        this.clocks = clocks;
        this.national = national;
        this.clock = clock;
    }

    @Transactional
    public ExplainedClocks explain(String caseNumber, Language language) {
        var all = clocks.all(caseNumber);
        var version = all.stream()
                .filter(LimitClock::isOfCase)
                .mapToLong(LimitClock::version)
                .findFirst()
                .orElse(0);
        return new ExplainedClocks(
                caseNumber,
                version,
                all.stream().map(each -> explain(each, language)).toList());
    }

    private ExplainedClock explain(LimitClock each, Language language) {
        var calendar = national.current();
        var today = LocalDate.now(clock);
        var timetable = each.timetable(calendar, today);
        return new ExplainedClock(
                CaseClockView.Running.of(each, calendar, today),
                timetable
                        .promised()
                        .map(limit -> Explanation.of(limit, language))
                        .orElse(null),
                timetable
                        .statutory()
                        .map(limit -> Explanation.of(limit, language))
                        .orElse(null));
    }
}
