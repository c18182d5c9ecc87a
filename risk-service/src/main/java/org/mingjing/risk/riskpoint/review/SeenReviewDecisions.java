package org.mingjing.risk.riskpoint.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.riskpoint.RiskPoints;

/** What a review decides, page by page, for whoever may read the review. */
@ApplicationScoped
class SeenReviewDecisions {
    private final SeenRiskPointReviews seenReviews;
    private final CountersignedReviews countersignedReviews;
    private final ReviewFinding.OnRecord findings;
    private final RiskPointDecisions decisions;
    private final RiskPoints riskPoints;

    SeenReviewDecisions(
            SeenRiskPointReviews seenReviews,
            CountersignedReviews countersignedReviews,
            ReviewFinding.OnRecord findings,
            RiskPointDecisions decisions,
            RiskPoints riskPoints) {
        this.seenReviews = seenReviews;
        this.countersignedReviews = countersignedReviews;
        this.findings = findings;
        this.decisions = decisions;
        this.riskPoints = riskPoints;
    }

    /** In the order of the risk points. What a list decides is here once it is in force; until then its members read the list. */
    Page<ReviewDecisionView> page(Caller caller, UUID id, Paging paging) {
        var review = seenReviews.required(caller, id);
        var filter = "decisions of risk-point-review " + id;
        var decided = decided(review, paging.after(filter).text(0).orElse(""), paging.fetch());
        var points = riskPoints.byCode(
                decided.stream().map(ReviewDecisionView::riskPointCode).toList());
        return Page.of(
                decided,
                paging,
                filter,
                decision -> List.of(decision.riskPointCode()),
                decision -> decision.on(points.get(decision.riskPointCode())));
    }

    private List<ReviewDecisionView> decided(RiskPointReview review, String after, int limit) {
        return countersignedReviews.of(review).isInForce()
                ? decisions.page(review, after, limit).stream()
                        .map(ReviewDecisionView::of)
                        .toList()
                : findings.page(review, after, limit).stream()
                        .map(ReviewDecisionView::of)
                        .toList();
    }
}
