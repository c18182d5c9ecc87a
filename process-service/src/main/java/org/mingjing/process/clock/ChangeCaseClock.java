package org.mingjing.process.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.calendar.NationalCalendar;
import org.mingjing.process.recusal.KeepOut;

/** What people may do to the clock of a case in their units, always as of today. */
@ApplicationScoped
class ChangeCaseClock {
    private final LimitClocks clocks;
    private final Escalation escalation;
    private final NationalCalendar national;
    private final KeepOut keepOut;
    private final Callers callers;
    private final UnitScope scope;
    private final Clock clock;

    ChangeCaseClock(
            LimitClocks clocks,
            Escalation escalation,
            NationalCalendar national,
            KeepOut keepOut,
            Callers callers,
            UnitScope scope,
            Clock clock) {
        this.clocks = clocks;
        this.escalation = escalation;
        this.national = national;
        this.keepOut = keepOut;
        this.callers = callers;
        this.scope = scope;
        this.clock = clock;
    }

    /** Whether the caller has to keep out of the case; that it was so stays on record. */
    boolean keepsOut(String caseNumber) {
        requireScope(caseNumber);
        return keepOut.keepsOut(caseNumber, callers.current());
    }

    /** Nothing can be done in the case while the special procedure runs, so the clocks of its steps stand still too. */
    void pause(String caseNumber, String ifMatch, PauseKind kind, String evidence) {
        if (!kind.isSpecialProcedure()) {
            throw new RuleBroken("clock-pause-by-procedure", kind);
        }
        changeCase(caseNumber, ifMatch, running -> {
            running.standstill().refuseAnotherBy(callers.current());
            pause(running, kind, evidence);
        });
        changeSteps(caseNumber, running -> pause(running, kind, evidence));
    }

    private void pause(LimitClock running, PauseKind kind, String evidence) {
        escalation.settle(running, today());
        running.pause(kind, today(), evidence);
    }

    /** A step that began while the special procedure ran was not paused by it. */
    void resume(String caseNumber, String ifMatch) {
        changeCase(caseNumber, ifMatch, running -> running.resume(today()));
        changeSteps(caseNumber, running -> {
            if (running.paused()) {
                running.resume(today());
            }
        });
    }

    void extend(String caseNumber, String ifMatch, ClockGrant grant) {
        var extension = new ClockExtension(grant, today(), callers.current().actor());
        changeCase(caseNumber, ifMatch, running -> running.extend(extension, national.current(), today()));
    }

    private void changeCase(String caseNumber, String ifMatch, Consumer<LimitClock> change) {
        requireScope(caseNumber);
        if (!clocks.runningKeys(caseNumber).contains(LimitClock.CASE)) {
            throw new RuleBroken("clock-stopped", caseNumber);
        }
        escalation.change(caseNumber, LimitClock.CASE, running -> {
            ETags.require(ifMatch, running.version());
            change.accept(running);
        });
        clocks.flush();
    }

    private void requireScope(String caseNumber) {
        scope.require(callers.current(), clocks.unitOf(caseNumber).orElseThrow(NotFound::new));
    }

    private void changeSteps(String caseNumber, Consumer<LimitClock> change) {
        clocks.runningKeys(caseNumber).stream()
                .filter(key -> !key.equals(LimitClock.CASE))
                .forEach(key -> escalation.change(caseNumber, key, change));
        clocks.flush();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
