package org.mingjing.risk.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.events.risk.ActionItemAssigned;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.calendar.NationalCalendar;
import org.mingjing.risk.naming.Written;
import org.mingjing.risk.review.ReviewItems;
import org.mingjing.risk.review.ReviewRules;
import org.mingjing.risk.review.ReviewTexts;
import org.mingjing.risk.review.SeenReviews;
import org.mingjing.risk.review.decision.Decisions;

/** Gives somebody something to do after an item was decided. */
@ApplicationScoped
class AssignAction {
    private final SeenReviews seenReviews;
    private final ReviewItems items;
    private final ReviewRules rules;
    private final Decisions decisions;
    private final ActionItems actions;
    private final Owners owners;
    private final ReviewTexts reviewTexts;
    private final NationalCalendar calendar;
    private final Timers timers;
    private final Outbox outbox;
    private final Clock clock;

    AssignAction(
            SeenReviews seenReviews,
            ReviewItems items,
            ReviewRules rules,
            Decisions decisions,
            ActionItems actions,
            Owners owners,
            ReviewTexts reviewTexts,
            NationalCalendar calendar,
            Timers timers,
            Outbox outbox,
            Clock clock) {
        this.seenReviews = seenReviews;
        this.items = items;
        this.rules = rules;
        this.decisions = decisions;
        this.actions = actions;
        this.owners = owners;
        this.reviewTexts = reviewTexts;
        this.calendar = calendar;
        this.timers = timers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param nobodyMeant why what looks like an official's name in the task is none; null where the caller does not say so */
    Written<ActionItem> assign(
            String reviewCode, int itemNo, ActionItem.Task task, String nobodyMeant, String ifMatch, Caller by) {
        var review = seenReviews.required(by, reviewCode, ifMatch);
        var item = items.required(review, itemNo);
        review.record();
        if (!decisions.isDecided(item)) {
            throw new RuleBroken("review-item-undecided", itemNo);
        }
        int longest = rules.of(review).longestActionDays();
        if (task.workingDays() > longest) {
            throw new RuleBroken("review-action-too-long", longest);
        }
        owners.refuseUnknown(task.owner());
        var action = new ActionItem(review, actions.nextNo(review), itemNo, task, due(task.workingDays()), by);
        var doubtful = reviewTexts.refuseNames(review, ReviewTexts.action(action.code(), task.what()), nobodyMeant, by);
        timers.set(
                RemindOwners.KIND,
                action.code(),
                action.dueOn().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        actions.persistAndFlush(action);
        outbox.add(new ActionItemAssigned(action.code(), reviewCode, action.owner(), action.dueOn()));
        return new Written<>(action, doubtful);
    }

    /** The last of so many working days after today. */
    private LocalDate due(int workingDays) {
        return calendar.current()
                .due(new Limit(workingDays, LimitUnit.WORKING_DAY).startingOn(LocalDate.now(clock)))
                .date();
    }
}
