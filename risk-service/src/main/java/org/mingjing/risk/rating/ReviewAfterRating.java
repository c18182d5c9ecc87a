package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.mingjing.risk.power.Level;

/** After a new rating: proposals about the one before are asked again, or are answered by it. */
@ApplicationScoped
class ReviewAfterRating {
    private final RatingProposals proposals;
    private final ReviewEvidence reviewEvidence;
    private final ReviewFrequency reviewFrequency;
    private final ReviewRating reviewRating;
    private final CloseProposals closeProposals;

    ReviewAfterRating(
            RatingProposals proposals,
            ReviewEvidence reviewEvidence,
            ReviewFrequency reviewFrequency,
            ReviewRating reviewRating,
            CloseProposals closeProposals) {
        this.proposals = proposals;
        this.reviewEvidence = reviewEvidence;
        this.reviewFrequency = reviewFrequency;
        this.reviewRating = reviewRating;
        this.closeProposals = closeProposals;
    }

    /** What is about one input is looked at again by timers, so this comes before the powers are locked. */
    void soon(Collection<String> powerCodes) {
        reviewEvidence.soon(powerCodes);
        reviewFrequency.soon(powerCodes);
    }

    /** A rating by all inputs is all that proposals to rate again have asked for. */
    void answered(Map<String, Level> levels, Rater rater) {
        closeProposals.answered(levels, rater);
    }

    /** Another rating by one input, or none, leaves them open: about the rating that the power has by now. */
    void askAgain(String powerCode) {
        proposals.flush();
        for (var open : proposals.openToRateAgain(powerCode)) {
            reviewRating.review(powerCode, open.reason(), open.trigger());
        }
    }
}
