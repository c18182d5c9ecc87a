package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;

/** After a new rating: proposals about the one before are asked again, or are answered by it. */
@ApplicationScoped
class ReviewAfterRating {
    private final RatingProposals proposals;
    private final ReviewEvidence reviewEvidence;
    private final ReviewFrequency reviewFrequency;
    private final ReviewRating reviewRating;
    private final Clock clock;

    ReviewAfterRating(
            RatingProposals proposals,
            ReviewEvidence reviewEvidence,
            ReviewFrequency reviewFrequency,
            ReviewRating reviewRating,
            Clock clock) {
        this.proposals = proposals;
        this.reviewEvidence = reviewEvidence;
        this.reviewFrequency = reviewFrequency;
        this.reviewRating = reviewRating;
        this.clock = clock;
    }

    /** @param by reason of the new rating: one by all inputs is what proposals to rate again have asked for */
    void review(String powerCode, RatingReason by) {
        proposals.flush();
        reviewEvidence.review(powerCode);
        reviewFrequency.review(powerCode);
        for (var open : proposals.openToRateAgain(powerCode)) {
            if (by == RatingReason.INPUTS || by == RatingReason.FIRST) {
                open.withdraw(OffsetDateTime.now(clock));
            } else {
                reviewRating.review(powerCode, open.reason(), open.trigger());
            }
        }
    }
}
