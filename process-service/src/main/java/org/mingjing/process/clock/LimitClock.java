package org.mingjing.process.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.calendar.Limit;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.alert.CardSubject;
import org.mingjing.process.alert.Grade;
import org.mingjing.process.alert.Trigger;

/** A clock that runs for a case or for one of its steps, and the cards it has brought. */
@Entity
@Table(name = "limit_clock")
class LimitClock {
    /** The key of the case clock, beside the keys of steps. */
    static final String CASE = "CASE";

    @Id
    private UUID id;

    @Embedded
    private ClockedCase of;

    @Column(name = "clock_key")
    private String key;

    @Embedded
    private ClockLimits limits;

    /** Null for the case clock, which has a ladder of its own. */
    @Enumerated(EnumType.STRING)
    @Column(name = "when_overdue")
    private Trigger whenOverdue;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    /** The gravest card this clock has brought; null when none. */
    @Enumerated(EnumType.STRING)
    private Grade gravest;

    @Version
    private long version;

    protected LimitClock() {}

    private LimitClock(ClockedCase of, String key, ClockLimits limits) {
        this.id = Ids.next();
        this.of = of;
        this.key = key;
        this.limits = limits;
    }

    static LimitClock ofCase(ClockedCase of, Limit promised, Limit statutory, LocalDate startedOn) {
        return new LimitClock(of, CASE, new ClockLimits(startedOn, promised, statutory));
    }

    static LimitClock ofStep(ClockedCase of, StepToClock step, LocalDate startedOn) {
        var clock = new LimitClock(of.by(step.unitCode()), step.key(), new ClockLimits(startedOn, step.limit(), null));
        clock.whenOverdue = step.whenOverdue();
        return clock;
    }

    void pause(PauseKind kind, LocalDate from, String evidence) {
        requireRunning();
        limits.standstill().begin(kind, from, evidence);
    }

    void resume(LocalDate lastDay) {
        requireRunning();
        limits.standstill().resume(lastDay);
    }

    void refuseDuringSpecialProcedure() {
        if (limits.standstill().inSpecialProcedure()) {
            throw new RuleBroken("clock-paused", of.caseCode());
        }
    }

    void endUncountedStep(String stepKey, LocalDate lastDay) {
        limits.standstill().endStep(stepKey, lastDay);
    }

    void extend(ClockExtension extension, LegalCalendar calendar, LocalDate today) {
        requireRunning();
        limits.extend(extension, of.caseCode(), calendar, today);
    }

    void stop(LocalDate on) {
        requireRunning();
        stoppedOn = on;
    }

    /** The card that has become due since the last look, which this clock then has brought. */
    Optional<Rung> reach(LegalCalendar calendar, LadderShares shares, LocalDate today) {
        var due = ladder(calendar, shares, today).due(today, gravest);
        due.ifPresent(rung -> gravest = rung.grade());
        return due;
    }

    /** The day of the next look; none for a clock that was stopped or stands still. */
    Optional<LocalDate> nextLook(LegalCalendar calendar, LadderShares shares, LocalDate today) {
        return running() ? ladder(calendar, shares, today).next(gravest) : Optional.empty();
    }

    /** A stopped clock is read as of the day it stopped. */
    Timetable timetable(LegalCalendar calendar, LocalDate today) {
        return limits.timetable(calendar, running() ? today : stoppedOn);
    }

    private Ladder ladder(LegalCalendar calendar, LadderShares shares, LocalDate today) {
        var timetable = timetable(calendar, today);
        var ladder = isOfCase() ? Ladder.ofCase(shares, timetable) : Ladder.ofStep(whenOverdue, timetable);
        return limits.standstill().since().map(ladder::standingStillSince).orElse(ladder);
    }

    private void requireRunning() {
        if (!running()) {
            throw new RuleBroken("clock-stopped", of.caseCode());
        }
    }

    CardSubject subject() {
        return isOfCase()
                ? CardSubject.ofCase(of.powerCode(), of.unitCode(), of.caseCode())
                : CardSubject.ofStep(of.powerCode(), of.unitCode(), of.caseCode(), key);
    }

    boolean isOfCase() {
        return key.equals(CASE);
    }

    boolean running() {
        return stoppedOn == null;
    }

    boolean paused() {
        return limits.standstill().since().isPresent();
    }

    UUID id() {
        return id;
    }

    String caseCode() {
        return of.caseCode();
    }

    String key() {
        return key;
    }

    String unitCode() {
        return of.unitCode();
    }

    String powerCode() {
        return of.powerCode();
    }

    LocalDate startedOn() {
        return limits.startedOn();
    }

    LocalDate stoppedOn() {
        return stoppedOn;
    }

    Grade gravest() {
        return gravest;
    }

    Standstill standstill() {
        return limits.standstill();
    }

    List<ClockExtension> extensions() {
        return limits.extensions();
    }

    long version() {
        return version;
    }
}
