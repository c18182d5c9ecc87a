package org.mingjing.process.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    private final IssueCard issueCard;
    private final AlertRules rules;
    private final NationalCalendar national;
    private final Timers timers;
    private final Audit audit;
    private final Clock clock;

    Escalation(
            IssueCard issueCard, AlertRules rules, NationalCalendar national, Timers timers, Audit audit, Clock clock) {
        this.issueCard = issueCard;
        this.rules = rules;
        this.national = national;
        this.timers = timers;
        this.audit = audit;
        this.clock = clock;
    }

    /** A breach that was over before the timer saw it, because the case was entered late, is still a breach. */
    void settle(LimitClock running, LocalDate asOf) {
        running.reach(national.current(), shares(), asOf).ifPresent(rung -> {
            var card = issueCard.issue(rung.grade(), rung.trigger(), running.subject());
            audit.bySystem("card.issue", card);
        });
    }

    void stop(LimitClock running, LocalDate on) {
        settle(running, on);
        running.stop(on);
        schedule(running);
    }

    void schedule(LimitClock changed) {
        schedule(List.of(changed), national.current());
    }

    /** At the start of the day, by the bureau's time; a day in the past is due at once. */
    void schedule(List<LimitClock> changed, LegalCalendar calendar) {
        var shares = shares();
        var today = LocalDate.now(clock);
        for (var each : changed) {
            var subject = each.id().toString();
            each.nextLook(calendar, shares, today)
                    .map(day -> day.atStartOfDay(clock.getZone()).toInstant())
                    .ifPresentOrElse(moment -> timers.set(TIMER, subject, moment), () -> timers.cancel(TIMER, subject));
        }
    }

    private LadderShares shares() {
        return new LadderShares(
                rules.inForce(Trigger.NEAR_PROMISED_LIMIT, Grade.WARNING).share(),
                rules.inForce(Trigger.NEAR_PROMISED_LIMIT, Grade.YELLOW).share());
    }
}
