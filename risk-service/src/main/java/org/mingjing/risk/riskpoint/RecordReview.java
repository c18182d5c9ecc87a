package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.events.risk.RiskPointReviewRecorded;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Staff;

/** Puts on record what a review decided on proposed risk points, all of it or nothing. */
@ApplicationScoped
class RecordReview {
    private final RiskPointReviews reviews;
    private final DecideRiskPoints decideRiskPoints;
    private final Staff staff;
    private final Outbox outbox;

    RecordReview(RiskPointReviews reviews, DecideRiskPoints decideRiskPoints, Staff staff, Outbox outbox) {
        this.reviews = reviews;
        this.decideRiskPoints = decideRiskPoints;
        this.staff = staff;
        this.outbox = outbox;
    }

    RiskPointReview record(RiskPointReview review, List<DecideRiskPoints.Decided> decided) {
        var strangers = staff.strangersOn(review.heldOn(), review.members());
        if (!strangers.isEmpty()) {
            throw new RuleBroken("risk-point-review-strangers", String.join(", ", strangers), review.heldOn());
        }
        reviews.persist(review);
        outbox.add(new RiskPointReviewRecorded(
                review.id().toString(), review.heldOn(), review.members().size(), decided.size()));
        decideRiskPoints.by(review, decided);
        return review;
    }
}
