package org.mingjing.risk.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import org.mingjing.events.risk.AgendaItemDecided;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.naming.Written;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.ReviewItem;
import org.mingjing.risk.review.ReviewItems;
import org.mingjing.risk.review.ReviewRules;
import org.mingjing.risk.review.ReviewTexts;
import org.mingjing.risk.review.SeenReviews;

/** Writes down what the group decided of an item, or that and why it voted to put it off. */
@ApplicationScoped
class DecideItem {
    private final SeenReviews seenReviews;
    private final ReviewItems items;
    private final ReviewRules rules;
    private final Decisions decisions;
    private final Recusals recusals;
    private final ReviewTexts reviewTexts;
    private final Outbox outbox;
    private final Clock clock;

    DecideItem(
            SeenReviews seenReviews,
            ReviewItems items,
            ReviewRules rules,
            Decisions decisions,
            Recusals recusals,
            ReviewTexts reviewTexts,
            Outbox outbox,
            Clock clock) {
        this.seenReviews = seenReviews;
        this.items = items;
        this.rules = rules;
        this.decisions = decisions;
        this.recusals = recusals;
        this.reviewTexts = reviewTexts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param nobodyMeant why what looks like an official's name in the decision is none; null where the caller does not say so */
    Written<QuarterlyReview> decide(
            String code,
            int itemNo,
            String decision,
            String reasons,
            Map<String, Vote> votes,
            String nobodyMeant,
            String ifMatch,
            Caller by) {
        var review = seenReviews.required(by, code, ifMatch);
        var item = items.required(review, itemNo);
        review.record();
        recusals.refuseRecorder(by, review, item);
        var doubtful = reviewTexts.refuseNames(review, ReviewTexts.decision(code, itemNo, decision), nobodyMeant, by);
        var ballot = new Ballot(
                review.meeting().present(),
                recusals.of(review, item),
                rules.of(review).leastVoters());
        var counted = ballot.counted(votes);
        var voted = Decision.voted(
                item, decisions.nextNo(item), decision, reasons, counted, by.actor(), OffsetDateTime.now(clock));
        return new Written<>(recorded(review, item, voted), doubtful);
    }

    QuarterlyReview putOff(
            String code, int itemNo, String reasons, Map<String, Vote> votes, String ifMatch, Caller by) {
        var review = seenReviews.attendedOrSeen(by, code, ifMatch);
        var item = items.required(review, itemNo);
        review.record();
        recusals.refuseRecorder(by, review, item);
        var mustLeave = recusals.of(review, item);
        refuseUnlessMayPutOff(by, mustLeave, review, item);
        var counted = Ballot.toPutOff(review.meeting().present(), mustLeave).counted(votes);
        if (!Ballot.putsOff(counted)) {
            throw new RuleBroken("review-not-put-off", itemNo);
        }
        return recorded(
                review,
                item,
                Decision.putOff(item, decisions.nextNo(item), reasons, counted, by.actor(), OffsetDateTime.now(clock)));
    }

    /** For doing so once more the chair stands, of whichever role; where the chair has to leave, a supervisor. */
    private void refuseUnlessMayPutOff(Caller by, Set<String> mustLeave, QuarterlyReview review, ReviewItem item) {
        var chair = review.meeting().chair();
        var standsForIt = by.is(chair) || mustLeave.contains(chair) && by.has(Roles.SUPERVISOR);
        if (!standsForIt && decisions.wasPutOffBefore(item)) {
            throw new RuleBroken("review-item-put-off-before", item.no());
        }
        if (!standsForIt && !by.has(Roles.RISK_ANALYST)) {
            throw new RuleBroken("review-postponement-of-others");
        }
    }

    private QuarterlyReview recorded(QuarterlyReview review, ReviewItem item, Decision decision) {
        decisions.persistAndFlush(decision);
        outbox.add(new AgendaItemDecided(
                review.code(), item.no(), item.unitCode(), decision.outcome().name()));
        return review;
    }
}
