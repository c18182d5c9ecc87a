package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.events.risk.RiskPointReviewSigned;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;

/** A member says whether what is on record of their review was so. With enough of them it counts, at once and whole. */
@ApplicationScoped
class SignReview {
    private final RiskPointReviews reviews;
    private final SeenRiskPointReviews seenReviews;
    private final ReviewSignature.Given signatures;
    private final DecideRiskPoints decideRiskPoints;
    private final TakeReviewed takeReviewed;
    private final Outbox outbox;
    private final Clock clock;

    SignReview(
            RiskPointReviews reviews,
            SeenRiskPointReviews seenReviews,
            ReviewSignature.Given signatures,
            DecideRiskPoints decideRiskPoints,
            TakeReviewed takeReviewed,
            Outbox outbox,
            Clock clock) {
        this.reviews = reviews;
        this.seenReviews = seenReviews;
        this.signatures = signatures;
        this.decideRiskPoints = decideRiskPoints;
        this.takeReviewed = takeReviewed;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param sha256 of the record that the member has read: nobody signs what they have not seen
     * @param objection null where the member agrees
     */
    RiskPointReview sign(UUID id, String sha256, String objection, Caller member) {
        // Two who sign at once take turns: one of them sees that the other was there.
        reviews.hold(id);
        var review = seenReviews.required(member, id);
        var countersigned = signatures.of(review);
        countersigned.refuseUnlessAwaited(member);
        var content = seenReviews.content(review);
        content.refuseUnless(sha256);
        boolean inForce = objection == null && countersigned.comesIntoForceByOneMore();
        signatures.persistAndFlush(
                new ReviewSignature(review, member.official(), sha256, objection, inForce, OffsetDateTime.now(clock)));
        outbox.add(new RiskPointReviewSigned(id.toString(), member.official(), objection == null, inForce));
        if (inForce) {
            decideRiskPoints.by(review, content.findings());
            if (content.list() != null) {
                takeReviewed.take(review, content.list());
            }
        }
        return review;
    }
}
