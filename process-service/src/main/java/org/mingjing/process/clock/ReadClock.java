package org.mingjing.process.clock;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.calendar.Language;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.process.power.Oversight;

/** Who may read the clocks of a case: staff of its unit and of the owner of the power all of it; an office that is asked, while it is, no papers. */
@ApplicationScoped
class ReadClock {
    private final LimitClocks clocks;
    private final ExplainClock explainClock;
    private final Callers callers;
    private final Oversight oversight;
    private final UnitScope scope;

    ReadClock(LimitClocks clocks, ExplainClock explainClock, Callers callers, Oversight oversight, UnitScope scope) {
        this.clocks = clocks;
        this.explainClock = explainClock;
        this.callers = callers;
        this.oversight = oversight;
        this.scope = scope;
    }

    ExplainedClocks read(String caseNumber, Language language) {
        var caller = callers.current();
        var all = clocks.all(caseNumber);
        // Until a case is accepted it has no clock of its own, and the first that runs is of a step of its unit.
        var own = all.stream()
                .filter(LimitClock::isOfCase)
                .findFirst()
                .or(() -> all.stream().findFirst());
        if (own.filter(clock -> oversight.covers(caller, clock.unitCode(), clock.powerCode()))
                .isPresent()) {
            var explained = explainClock.explain(caseNumber, language);
            return caller.has(Roles.INTEGRATION) ? explained.redacted() : explained;
        }
        if (all.stream().anyMatch(clock -> clock.running() && scope.covers(caller, clock.unitCode()))) {
            return explainClock.explain(caseNumber, language).redacted();
        }
        throw new NotFound();
    }
}
