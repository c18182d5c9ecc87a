package org.mingjing.risk.riskpoint.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.mingjing.events.risk.RiskPointReviewRecorded;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Staff;

/** Puts on record what a review found of proposed risk points, all of it or nothing, for its members to sign. */
@ApplicationScoped
class RecordReview {
    private final RiskPointReviews reviews;
    private final ReviewFinding.OnRecord findings;
    private final CheckDecisions checkDecisions;
    private final WatchReviews watchReviews;
    private final Staff staff;
    private final Outbox outbox;

    RecordReview(
            RiskPointReviews reviews,
            ReviewFinding.OnRecord findings,
            CheckDecisions checkDecisions,
            WatchReviews watchReviews,
            Staff staff,
            Outbox outbox) {
        this.reviews = reviews;
        this.findings = findings;
        this.checkDecisions = checkDecisions;
        this.watchReviews = watchReviews;
        this.staff = staff;
        this.outbox = outbox;
    }

    /** @param nobodyMeant why what looks like an official's name in a risk point is none, by its code */
    RiskPointReview record(
            RiskPointReview review, List<Decided> decided, Map<String, String> nobodyMeant, Caller recorder) {
        var strangers = staff.strangersOn(review.heldOn(), review.members());
        if (!strangers.isEmpty()) {
            throw new RuleBroken("risk-point-review-strangers", String.join(", ", strangers), review.heldOn());
        }
        checkDecisions.refuse(review, decided, nobodyMeant, recorder);
        reviews.persist(review);
        findings.persist(decided.stream().map(decision -> new ReviewFinding(review, decision)));
        if (!decided.isEmpty()) {
            watchReviews.over(review);
        }
        outbox.add(new RiskPointReviewRecorded(
                review.id().toString(), review.heldOn(), review.members().size(), decided.size()));
        return review;
    }
}
