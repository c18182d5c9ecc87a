package org.mingjing.process.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.calendar.Limit;
import org.mingjing.process.calendar.NationalCalendar;

/** What a case tells its clocks. Nothing here can set a clock back. */
@ApplicationScoped
public class CaseClocks {
    private final LimitClocks clocks;
    private final Escalation escalation;
    private final NationalCalendar national;
    private final Clock clock;

    CaseClocks(LimitClocks clocks, Escalation escalation, NationalCalendar national, Clock clock) {
        this.clocks = clocks;
        this.escalation = escalation;
        this.national = national;
        this.clock = clock;
    }

    /** A step without a limit has no clock; one that is not counted pauses the case clock from the next day on. */
    @Transactional(TxType.MANDATORY)
    public void stepStarted(ClockedCase of, StepToClock step, LocalDate on) {
        if (step.counting() == Counting.NOT_COUNTED) {
            escalation.change(of.caseCode(), LimitClock.CASE, caseClock -> {
                escalation.settle(caseClock, on);
                caseClock.pause(PauseKind.UNCOUNTED_STEP, on.plusDays(1), step.key());
            });
        }
        if (step.limit() != null) {
            escalation.start(LimitClock.ofStep(of, step, on));
        }
    }

    /** Refused during a special procedure: who takes days out of the count does not use them for the case. */
    @Transactional(TxType.MANDATORY)
    public void stepCompleted(String caseCode, String stepKey, LocalDate on) {
        escalation.change(caseCode, LimitClock.CASE, caseClock -> {
            caseClock.refuseDuringSpecialProcedure();
            caseClock.endUncountedStep(stepKey, on);
        });
        escalation.stop(caseCode, stepKey, on);
    }

    /** @return when the case is due; null for a limit it does not have */
    @Transactional(TxType.MANDATORY)
    public DueDays caseStarted(ClockedCase of, Limit promised, Limit statutory, LocalDate on) {
        var started = LimitClock.ofCase(of, promised, statutory, on);
        escalation.start(started);
        return dueDays(started);
    }

    /** The case clock stops; result steps run on by their own. */
    @Transactional(TxType.MANDATORY)
    public void caseFinished(String caseCode, LocalDate on) {
        escalation.stop(caseCode, LimitClock.CASE, on);
    }

    @Transactional(TxType.MANDATORY)
    public void closed(String caseCode, LocalDate on) {
        clocks.runningKeys(caseCode).forEach(key -> escalation.stop(caseCode, key, on));
    }

    /** Of those cases whose own clock has started, by their numbers. */
    @Transactional
    public Map<String, DueDays> dueDays(Collection<String> caseCodes) {
        var today = LocalDate.now(clock);
        var calendar = national.current();
        return clocks.ofCases(caseCodes).stream()
                .collect(Collectors.toMap(
                        LimitClock::caseCode,
                        each -> each.timetable(calendar, today).dueDays()));
    }

    @Transactional
    public CaseClockView view(String caseCode) {
        var today = LocalDate.now(clock);
        var calendar = national.current();
        return new CaseClockView(
                caseCode,
                clocks.all(caseCode).stream()
                        .map(each -> CaseClockView.Running.of(each, calendar, today))
                        .toList());
    }

    private DueDays dueDays(LimitClock caseClock) {
        return caseClock.timetable(national.current(), LocalDate.now(clock)).dueDays();
    }
}
