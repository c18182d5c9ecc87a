package org.mingjing.risk.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.mingjing.events.risk.ActionItemAssigned;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.calendar.CalendarChanged;

/** Another calendar may give a later day to what is still to be done: each action is looked at by itself. */
@ApplicationScoped
class RecountActions implements TimerHandler {
    private static final String KIND = "review-action-recount";

    private final ActionItems actions;
    private final ActionDays actionDays;
    private final RemindOwners remindOwners;
    private final Timers timers;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    RecountActions(
            ActionItems actions,
            ActionDays actionDays,
            RemindOwners remindOwners,
            Timers timers,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.actions = actions;
        this.actionDays = actionDays;
        this.remindOwners = remindOwners;
        this.timers = timers;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    void on(@Observes CalendarChanged changed) {
        timers.setAll(KIND, actions.openOnes(), clock.instant());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String code) {
        actions.byCode(code).filter(this::hasMoreTime).ifPresent(action -> {
            remindOwners.watch(action);
            actions.flush();
            audit.bySystem("review-action.move-day", code);
            outbox.add(new ActionItemAssigned(code, actions.reviewOf(action), action.owner(), action.dueOn()));
        });
    }

    private boolean hasMoreTime(ActionItem action) {
        return action.follow(actionDays.after(action.assignedOn(), action.workingDays()));
    }
}
