package org.mingjing.risk.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.events.risk.ActionItemAssigned;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.naming.Written;
import org.mingjing.risk.review.ReviewItems;
import org.mingjing.risk.review.ReviewRules;
import org.mingjing.risk.review.ReviewTexts;
import org.mingjing.risk.review.SeenReviews;
import org.mingjing.risk.review.decision.Decisions;
import org.mingjing.risk.review.decision.Recusals;

/** Gives somebody something to do after an item was decided. */
@ApplicationScoped
class AssignAction {
    private final SeenReviews seenReviews;
    private final ReviewItems items;
    private final ReviewRules rules;
    private final Decisions decisions;
    private final Recusals recusals;
    private final ActionItems actions;
    private final Owners owners;
    private final ReviewTexts reviewTexts;
    private final ActionDays actionDays;
    private final RemindOwners remindOwners;
    private final Outbox outbox;
    private final Clock clock;

    AssignAction(
            SeenReviews seenReviews,
            ReviewItems items,
            ReviewRules rules,
            Decisions decisions,
            Recusals recusals,
            ActionItems actions,
            Owners owners,
            ReviewTexts reviewTexts,
            ActionDays actionDays,
            RemindOwners remindOwners,
            Outbox outbox,
            Clock clock) {
        this.seenReviews = seenReviews;
        this.items = items;
        this.rules = rules;
        this.decisions = decisions;
        this.recusals = recusals;
        this.actions = actions;
        this.owners = owners;
        this.reviewTexts = reviewTexts;
        this.actionDays = actionDays;
        this.remindOwners = remindOwners;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param nobodyMeant why what looks like an official's name in the task is none; null where the caller does not say so */
    Written<ActionItem> assign(
            String reviewCode, int itemNo, ActionItem.Task task, String nobodyMeant, String ifMatch, Caller by) {
        var review = seenReviews.required(by, reviewCode, ifMatch);
        var item = items.required(review, itemNo);
        review.record();
        recusals.refuseRecorder(by, review, item);
        if (!decisions.isDecided(item)) {
            throw new RuleBroken("review-item-undecided", itemNo);
        }
        int longest = rules.of(review).longestActionDays();
        if (task.workingDays() > longest) {
            throw new RuleBroken("review-action-too-long", longest);
        }
        owners.refuseUnknown(task.owner());
        var today = LocalDate.now(clock);
        var due = actionDays.after(today, task.workingDays());
        var action = new ActionItem(review, actions.nextNo(review), itemNo, task, due, today, by);
        var doubtful = reviewTexts.refuseNames(review, ReviewTexts.action(action.code(), task.what()), nobodyMeant, by);
        remindOwners.watch(action);
        actions.persistAndFlush(action);
        outbox.add(new ActionItemAssigned(action.code(), reviewCode, action.owner(), action.dueOn()));
        return new Written<>(action, doubtful);
    }
}
