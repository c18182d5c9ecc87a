package org.mingjing.risk.riskpoint.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.events.risk.RiskPointReviewWithdrawn;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;

/** Takes a review that is not in force off its members' tables: what it decided is recorded anew, or by another review. */
@ApplicationScoped
class WithdrawReview {
    private final SeenRiskPointReviews seenReviews;
    private final CountersignedReviews countersignedReviews;
    private final ReviewWithdrawal.Made withdrawals;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawReview(
            SeenRiskPointReviews seenReviews,
            CountersignedReviews countersignedReviews,
            ReviewWithdrawal.Made withdrawals,
            Outbox outbox,
            Clock clock) {
        this.seenReviews = seenReviews;
        this.countersignedReviews = countersignedReviews;
        this.withdrawals = withdrawals;
        this.outbox = outbox;
        this.clock = clock;
    }

    RiskPointReview withdraw(UUID id, String reason, Caller recorder) {
        var review = seenReviews.held(recorder, id);
        countersignedReviews.of(review).refuseWithdrawing(recorder);
        withdrawals.persistAndFlush(new ReviewWithdrawal(review, reason, OffsetDateTime.now(clock)));
        outbox.add(new RiskPointReviewWithdrawn(id.toString()));
        return review;
    }
}
