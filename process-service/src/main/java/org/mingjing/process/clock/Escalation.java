package org.mingjing.process.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.kit.timer.Timers;
import org.mingjing.kit.write.Audit;
import org.mingjing.process.alert.AlertRules;
import org.mingjing.process.alert.Grade;
import org.mingjing.process.alert.IssueCard;
import org.mingjing.process.alert.Trigger;
import org.mingjing.process.calendar.NationalCalendar;

/** Takes clocks up their ladders: issues the card that is due and sets the timer for the next look. */
@ApplicationScoped
class Escalation {
    static final String TIMER = "limit-clock";

    private final LimitClocks clocks;
    private final IssueCard issueCard;
    private final AlertRules rules;
    private final NationalCalendar national;
    private final Timers timers;
    private final Audit audit;
    private final Clock clock;

    Escalation(
            LimitClocks clocks,
            IssueCard issueCard,
            AlertRules rules,
            NationalCalendar national,
            Timers timers,
            Audit audit,
            Clock clock) {
        this.clocks = clocks;
        this.issueCard = issueCard;
        this.rules = rules;
        this.national = national;
        this.timers = timers;
        this.audit = audit;
        this.clock = clock;
    }

    /** A clock that has just started. */
    void start(LimitClock started) {
        var calendar = national.held();
        clocks.persistAndFlush(started);
        schedule(List.of(started), calendar);
    }

    /**
     * Changes a clock that still runs, and sets its next look anew. First the calendar is held, then the timer is taken
     * away, then the clock is read: a timer at work holds its row before it reads the clock as well, so that the two
     * wait for each other in one order and neither sees a clock the other is changing.
     */
    void change(String caseCode, String key, Consumer<LimitClock> change) {
        var calendar = national.held();
        timers.cancel(TIMER, subject(caseCode, key));
        clocks.find(caseCode, key).filter(LimitClock::running).ifPresent(running -> {
            change.accept(running);
            schedule(List.of(running), calendar);
        });
    }

    void stop(String caseCode, String key, LocalDate on) {
        change(caseCode, key, running -> {
            settle(running, on);
            running.stop(on);
        });
    }

    /** The timer's look. It does not hold the calendar: an import that waits for this timer moves it afterwards. */
    void look(String subject) {
        var caseAndKey = subject.split(" ", 2);
        clocks.find(caseAndKey[0], caseAndKey[1]).filter(LimitClock::running).ifPresent(running -> {
            settle(running, LocalDate.now(clock));
            schedule(List.of(running), national.current());
        });
    }

    /** A breach that was over before the timer saw it, because the case was entered late, is still a breach. */
    void settle(LimitClock running, LocalDate asOf) {
        running.reach(national.current(), shares(), asOf).ifPresent(rung -> {
            var card = issueCard.issue(rung.grade(), rung.trigger(), running.subject());
            audit.bySystem("card.issue", card);
        });
    }

    /** At the start of the day, by the bureau's time; a day in the past is due at once. Many have few days among them. */
    void schedule(List<LimitClock> changed, LegalCalendar calendar) {
        var shares = shares();
        var today = LocalDate.now(clock);
        var looks = new TreeMap<Instant, List<String>>();
        for (var each : changed) {
            var subject = subject(each.caseCode(), each.key());
            each.nextLook(calendar, shares, today)
                    .map(day -> day.atStartOfDay(clock.getZone()).toInstant())
                    .ifPresentOrElse(
                            moment -> looks.computeIfAbsent(moment, day -> new ArrayList<>())
                                    .add(subject),
                            () -> timers.cancel(TIMER, subject));
        }
        looks.forEach((moment, subjects) -> timers.setAll(TIMER, subjects, moment));
    }

    private static String subject(String caseCode, String key) {
        return caseCode + " " + key;
    }

    private LadderShares shares() {
        return new LadderShares(
                rules.inForce(Trigger.NEAR_PROMISED_LIMIT, Grade.WARNING).share(),
                rules.inForce(Trigger.NEAR_PROMISED_LIMIT, Grade.YELLOW).share());
    }
}
