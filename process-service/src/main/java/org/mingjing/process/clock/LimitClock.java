package org.mingjing.process.clock;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** A clock that runs for a case or for one of its steps. Nothing resets it: there is no verb that changes its start. */
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
    @AttributeOverride(name = "amount", column = @Column(name = "promised_amount"))
    @AttributeOverride(name = "unit", column = @Column(name = "promised_unit"))
    private GivenLimit promised;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "statutory_amount"))
    @AttributeOverride(name = "unit", column = @Column(name = "statutory_unit"))
    private GivenLimit statutory;

    /** Null for the case clock, which has a ladder of its own. */
    @Enumerated(EnumType.STRING)
    @Column(name = "when_overdue")
    private Trigger whenOverdue;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    /** The gravest card this clock has brought; null when none. */
    @Enumerated(EnumType.STRING)
    private Grade gravest;

    @Embedded
    private Standstill standstill = new Standstill();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "clock_id", nullable = false, updatable = false)
    private List<ClockExtension> extensions = new ArrayList<>();

    @Version
    private long version;

    protected LimitClock() {}

    private LimitClock(ClockedCase of, String key, LocalDate startedOn) {
        this.id = Ids.next();
        this.of = of;
        this.key = key;
        this.startedOn = startedOn;
    }

    static LimitClock ofCase(ClockedCase of, Limit promised, Limit statutory, LocalDate startedOn) {
        var clock = new LimitClock(of, CASE, startedOn);
        clock.promised = GivenLimit.of(promised);
        clock.statutory = GivenLimit.of(statutory);
        return clock;
    }

    static LimitClock ofStep(ClockedCase of, StepToClock step, LocalDate startedOn) {
        var clock = new LimitClock(of.by(step.unitCode()), step.key(), startedOn);
        clock.promised = GivenLimit.of(step.limit());
        clock.whenOverdue = step.whenOverdue();
        return clock;
    }

    void pause(PauseKind kind, LocalDate from, String evidence) {
        requireRunning();
        standstill.begin(kind, from, evidence);
    }

    void resume(LocalDate lastDay) {
        requireRunning();
        standstill.resume(lastDay);
    }

    void refuseDuringSpecialProcedure() {
        if (standstill.inSpecialProcedure()) {
            throw new RuleBroken("clock-paused", of.caseCode());
        }
    }

    void endUncountedStep(String stepKey, LocalDate lastDay) {
        standstill.endStep(stepKey, lastDay);
    }

    /** More time may be granted once, while there is time left, and never so much that the promise outlasts the law. */
    void extend(ClockExtension extension, LegalCalendar calendar, LocalDate today) {
        requireRunning();
        if (!extensions.isEmpty()) {
            throw new RuleBroken("clock-extended-before", of.caseCode());
        }
        if (timetable(calendar, today).overdueOn(today)) {
            throw new RuleBroken("clock-overdue", of.caseCode());
        }
        if (!limits().hasLimitCountedLike(extension)) {
            throw new RuleBroken("clock-extension-unit", extension.extra().unit());
        }
        int ceiling = limits().extensionCeiling(extension);
        if (extension.extra().amount() > ceiling) {
            throw new RuleBroken("clock-extension-too-long", ceiling);
        }
        extensions.add(extension);
        if (timetable(calendar, today).promiseOutlastsLaw()) {
            throw new RuleBroken("clock-promise-outlasts-law", of.caseCode());
        }
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
        return limits().timetable(calendar, running() ? today : stoppedOn);
    }

    private ClockLimits limits() {
        return new ClockLimits(
                startedOn, GivenLimit.limit(promised), GivenLimit.limit(statutory), extensions, standstill);
    }

    private Ladder ladder(LegalCalendar calendar, LadderShares shares, LocalDate today) {
        var timetable = timetable(calendar, today);
        var ladder = isOfCase() ? Ladder.ofCase(shares, timetable) : Ladder.ofStep(whenOverdue, timetable);
        return standstill.since().map(ladder::standingStillSince).orElse(ladder);
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
        return standstill.since().isPresent();
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
        return startedOn;
    }

    LocalDate stoppedOn() {
        return stoppedOn;
    }

    Grade gravest() {
        return gravest;
    }

    List<ClockPause> pauses() {
        return standstill.pauses();
    }

    List<ClockExtension> extensions() {
        return List.copyOf(extensions);
    }

    long version() {
        return version;
    }
}
