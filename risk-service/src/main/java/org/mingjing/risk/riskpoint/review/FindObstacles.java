package org.mingjing.risk.riskpoint.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Powers;

/** What would keep a review from coming into force at this moment. Nothing is held meanwhile: who signs is told anew. */
@ApplicationScoped
class FindObstacles {
    private final ReviewContents contents;
    private final CheckDecisions checkDecisions;
    private final CheckReviewed checkReviewed;
    private final Powers powers;

    FindObstacles(ReviewContents contents, CheckDecisions checkDecisions, CheckReviewed checkReviewed, Powers powers) {
        this.contents = contents;
        this.checkDecisions = checkDecisions;
        this.checkReviewed = checkReviewed;
        this.powers = powers;
    }

    List<Obstacle> of(Countersigned waiting) {
        var review = waiting.review();
        if (!waiting.canStillCount()) {
            return List.of(Obstacle.of(null, "risk-point-review-objected", review.id()));
        }
        var content = contents.of(review);
        return content.list() == null
                ? checkDecisions.obstacles(review, content.findings())
                : ofList(review, content.list());
    }

    private List<Obstacle> ofList(RiskPointReview review, ReviewList list) {
        try {
            checkReviewed.onRecord(
                    review, list, codes -> List.copyOf(powers.byCode(codes).values()));
            return List.of();
        } catch (InputRefused refused) {
            return refused.places().stream()
                    .map(place -> Obstacle.of(
                            place.field(), place.code(), place.arguments().toArray()))
                    .toList();
        } catch (RuleBroken refused) {
            return List.of(Obstacle.of(null, refused.code(), refused.arguments()));
        }
    }
}
