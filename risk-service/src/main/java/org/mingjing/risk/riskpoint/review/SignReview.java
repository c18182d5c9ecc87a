package org.mingjing.risk.riskpoint.review;

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
    private final SeenRiskPointReviews seenReviews;
    private final ReviewContents contents;
    private final CountersignedReviews countersignedReviews;
    private final ReviewSignature.Given signatures;
    private final BringIntoForce bringIntoForce;
    private final Outbox outbox;
    private final Clock clock;

    SignReview(
            SeenRiskPointReviews seenReviews,
            ReviewContents contents,
            CountersignedReviews countersignedReviews,
            ReviewSignature.Given signatures,
            BringIntoForce bringIntoForce,
            Outbox outbox,
            Clock clock) {
        this.seenReviews = seenReviews;
        this.contents = contents;
        this.countersignedReviews = countersignedReviews;
        this.signatures = signatures;
        this.bringIntoForce = bringIntoForce;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param sha256 of the record that the member has read: nobody signs what they have not seen
     * @param objection null where the member agrees
     */
    RiskPointReview sign(UUID id, String sha256, String objection, Caller member) {
        // Two who sign at once take turns: one of them sees that the other was there.
        var review = seenReviews.held(member, id);
        var countersigned = countersignedReviews.of(review);
        countersigned.refuseUnlessAwaited(member);
        var content = contents.of(review);
        content.refuseUnless(sha256);
        boolean inForce = objection == null && countersigned.comesIntoForceByOneMore();
        signatures.persistAndFlush(
                new ReviewSignature(review, member.official(), sha256, objection, inForce, OffsetDateTime.now(clock)));
        outbox.add(new RiskPointReviewSigned(id.toString(), member.official(), objection == null, inForce));
        if (inForce) {
            bringIntoForce.bring(content);
        }
        return review;
    }
}
