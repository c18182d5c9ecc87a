package org.mingjing.risk.riskpoint.review;

import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/**
 * What the members of a review said so far on the record of it. It is in force from the second of them who signs, who
 * recorded it not counted, unless as many object: what one person wrote down, two others bear out.
 *
 * @param given in the order in which it was
 * @param withdrawal null unless its recorder took it back
 */
record Countersigned(RiskPointReview review, List<ReviewSignature> given, ReviewWithdrawal withdrawal) {
    static final int LEAST = 2;

    void refuseUnlessAwaited(Caller member) {
        if (!review.names(member) || member.is(review.recordedBy())) {
            throw new RuleBroken("risk-point-review-not-for-signer", review.id());
        }
        refuseIfWithdrawn();
        if (given.stream().anyMatch(signature -> member.is(signature.official()))) {
            throw new RuleBroken("risk-point-review-signed", review.id());
        }
    }

    void refuseIfWithdrawn() {
        if (withdrawal != null) {
            throw new RuleBroken("risk-point-review-withdrawn", review.id());
        }
    }

    /** Nobody else speaks for the record, and what it decided once it counted is not undone by it. */
    void refuseWithdrawing(Caller caller) {
        if (!review.isRecordedBy(caller)) {
            throw new RuleBroken("risk-point-review-not-to-withdraw", review.id());
        }
        refuseIfWithdrawn();
        if (isInForce()) {
            throw new RuleBroken("risk-point-review-in-force", review.id());
        }
    }

    /** Whether the word of a member could still bring it into force. */
    boolean waits() {
        return withdrawal == null && !isInForce();
    }

    /** Whether it would be in force if everybody signed who has not said anything yet. */
    boolean canStillCount() {
        long silent = review.members().stream()
                        .filter(member -> !member.equals(review.recordedBy()))
                        .count()
                - given.size();
        return counts(agreeing() + silent);
    }

    /** A word that comes later is kept, and changes nothing. */
    boolean isInForce() {
        return review.countsUnsigned() || given.stream().anyMatch(ReviewSignature::bringsIntoForce);
    }

    boolean comesIntoForceByOneMore() {
        return !isInForce() && counts(agreeing() + 1);
    }

    private boolean counts(long agreeing) {
        return agreeing >= LEAST && agreeing > given.size() - agreeing();
    }

    private long agreeing() {
        return given.stream().filter(ReviewSignature::agrees).count();
    }
}
