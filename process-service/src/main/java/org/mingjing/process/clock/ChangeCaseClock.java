package org.mingjing.process.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.calendar.NationalCalendar;

/** What people may do to the clock of a case in their units, always as of today. */
@ApplicationScoped
class ChangeCaseClock {
    private final LimitClocks clocks;
    private final Escalation escalation;
    private final NationalCalendar national;
    private final Callers callers;
    private final UnitScope scope;
    private final Clock clock;

    ChangeCaseClock(
            LimitClocks clocks,
            Escalation escalation,
            NationalCalendar national,
            Callers callers,
            UnitScope scope,
            Clock clock) {
        this.clocks = clocks;
        this.escalation = escalation;
        this.national = national;
        this.callers = callers;
        this.scope = scope;
        this.clock = clock;
    }

    /** Nothing can be done in the case while the special procedure runs, so the clocks of its steps stand still too. */
    void pause(String caseNumber, String ifMatch, PauseKind kind, String evidence) {
        if (!kind.isSpecialProcedure()) {
            throw new RuleBroken("clock-pause-by-procedure", kind);
        }
        change(caseNumber, ifMatch, clocks.running(caseNumber), running -> {
            escalation.settle(running, today());
            running.pause(kind, today(), evidence);
        });
    }

    void resume(String caseNumber, String ifMatch) {
        var standing = clocks.running(caseNumber).stream()
                .filter(running -> running.isOfCase() || running.paused())
                .toList();
        change(caseNumber, ifMatch, standing, running -> running.resume(today()));
    }

    void extend(String caseNumber, String ifMatch, ClockGrant grant) {
        var extension = new ClockExtension(grant, today(), callers.current().actor());
        var caseClock = clocks.ofCase(caseNumber).stream().toList();
        change(caseNumber, ifMatch, caseClock, running -> running.extend(extension, national.current(), today()));
    }

    private void change(String caseNumber, String ifMatch, List<LimitClock> changed, Consumer<LimitClock> change) {
        var caseClock = clocks.ofCase(caseNumber).orElseThrow(NotFound::new);
        scope.require(callers.current(), caseClock.unitCode());
        ETags.require(ifMatch, caseClock.version());
        caseClock.requireRunning();
        for (var running : changed) {
            change.accept(running);
            escalation.schedule(running);
        }
        clocks.flush();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
