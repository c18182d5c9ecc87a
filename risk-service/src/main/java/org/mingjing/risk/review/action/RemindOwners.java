package org.mingjing.risk.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.mingjing.events.risk.ActionItemOverdue;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.kit.write.Audit;

/** What was to be done by a day and is not is reminded of, every week until it is. */
@ApplicationScoped
class RemindOwners implements TimerHandler {
    private static final String KIND = "review-action-overdue";

    private static final Period AGAIN = Period.ofWeeks(1);

    private final ActionItems actions;
    private final Timers timers;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RemindOwners(ActionItems actions, Timers timers, Outbox outbox, Audit audit, Clock clock) {
        this.actions = actions;
        this.timers = timers;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** From the day after its last one on. */
    void watch(ActionItem action) {
        remindOn(action.code(), action.dueOn().plusDays(1));
    }

    void watchNoMore(String code) {
        timers.cancel(KIND, code);
    }

    private void remindOn(String code, LocalDate day) {
        timers.set(KIND, code, day.atStartOfDay(clock.getZone()).toInstant());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String code) {
        var today = LocalDate.now(clock);
        actions.byCode(code).filter(action -> action.remind(today)).ifPresent(action -> {
            remindOn(code, today.plus(AGAIN));
            actions.flush();
            audit.bySystem("review-action.remind", code);
            outbox.add(new ActionItemOverdue(code, action.owner(), action.dueOn(), action.reminders()));
        });
    }
}
