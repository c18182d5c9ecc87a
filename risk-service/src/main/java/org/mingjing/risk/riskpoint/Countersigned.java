package org.mingjing.risk.riskpoint;

import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/**
 * What the members of a review said so far on the record of it. It is in force from the second of them who signs, who
 * recorded it not counted, unless as many object: what one person wrote down, two others bear out.
 *
 * @param given in the order in which it was
 */
record Countersigned(RiskPointReview review, List<ReviewSignature> given) {
    static final int LEAST = 2;

    void refuseUnlessAwaited(Caller member) {
        if (!review.names(member) || member.is(review.recordedBy())) {
            throw new RuleBroken("risk-point-review-not-for-signer", review.id());
        }
        if (given.stream().anyMatch(signature -> member.is(signature.official()))) {
            throw new RuleBroken("risk-point-review-signed", review.id());
        }
    }

    /** A word that comes later is kept, and changes nothing. */
    boolean isInForce() {
        return review.countsUnsigned() || given.stream().anyMatch(ReviewSignature::bringsIntoForce);
    }

    boolean comesIntoForceByOneMore() {
        long agreeing = 1 + given.stream().filter(ReviewSignature::agrees).count();
        long objecting = given.size() + 1 - agreeing;
        return !isInForce() && agreeing >= LEAST && agreeing > objecting;
    }
}
