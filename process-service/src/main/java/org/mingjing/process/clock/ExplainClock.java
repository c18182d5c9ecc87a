package org.mingjing.process.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.calendar.Language;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.process.calendar.Explanation;
import org.mingjing.process.calendar.NationalCalendar;

/** The clocks of a case with the derivation of every due day. */
@ApplicationScoped
class ExplainClock {
    private final LimitClocks clocks;
    private final NationalCalendar national;
    private final Callers callers;
    private final UnitScope scope;
    private final Clock clock;

    ExplainClock(LimitClocks clocks, NationalCalendar national, Callers callers, UnitScope scope, Clock clock) {
        this.clocks = clocks;
        this.national = national;
        this.callers = callers;
        this.scope = scope;
        this.clock = clock;
    }

    Explained explain(String caseNumber, Language language) {
        var all = clocks.all(caseNumber);
        // A step may belong to a joint office; whoever may see one of the clocks of a case may see the case's.
        if (all.stream().noneMatch(each -> scope.covers(callers.current(), each.unitCode()))) {
            throw new NotFound();
        }
        var version = all.stream()
                .filter(LimitClock::isOfCase)
                .mapToLong(LimitClock::version)
                .findFirst()
                .orElse(0);
        return new Explained(
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

    /** @param version of the case clock, for If-Match; 0 as long as the case has none */
    record Explained(String caseNumber, long version, List<ExplainedClock> clocks) {}

    record ExplainedClock(CaseClockView.Running clock, Explanation promised, Explanation statutory) {}
}
