package org.mingjing.risk.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.events.risk.ActionItemDone;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;

/** The owner says that it is done, or one of the group who saw that it is. */
@ApplicationScoped
class CompleteAction {
    private final SeenActions seenActions;
    private final ActionItems actions;
    private final RemindOwners remindOwners;
    private final Outbox outbox;
    private final Clock clock;

    CompleteAction(
            SeenActions seenActions, ActionItems actions, RemindOwners remindOwners, Outbox outbox, Clock clock) {
        this.seenActions = seenActions;
        this.actions = actions;
        this.remindOwners = remindOwners;
        this.outbox = outbox;
        this.clock = clock;
    }

    ActionItem complete(String code, String note, String ifMatch, Caller by) {
        remindOwners.watchNoMore(code);
        var action = seenActions.required(by, code);
        if (!by.has(Roles.RISK_ANALYST) && !seenActions.owns(by, action)) {
            throw new RuleBroken("review-action-of-others", code);
        }
        ETags.require(ifMatch, action.version());
        action.complete(note, LocalDate.now(clock), by);
        actions.flush();
        outbox.add(new ActionItemDone(code, action.dueOn(), action.doneOn()));
        return action;
    }
}
