package org.mingjing.risk.riskpoint.review;

import jakarta.enterprise.context.ApplicationScoped;

/** What a review decided counts now, one by one or by its list, whole or not at all. */
@ApplicationScoped
class BringIntoForce {
    private final DecideRiskPoints decideRiskPoints;
    private final TakeReviewed takeReviewed;

    BringIntoForce(DecideRiskPoints decideRiskPoints, TakeReviewed takeReviewed) {
        this.decideRiskPoints = decideRiskPoints;
        this.takeReviewed = takeReviewed;
    }

    void bring(ReviewContent content) {
        decideRiskPoints.by(content.review(), content.findings());
        if (content.list() != null) {
            takeReviewed.take(content.review(), content.list());
        }
    }
}
