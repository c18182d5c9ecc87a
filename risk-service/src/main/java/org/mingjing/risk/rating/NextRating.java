package org.mingjing.risk.rating;

import java.time.OffsetDateTime;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Power;

/**
 * A power, already moved to its next level but not written, and its rating.
 *
 * @param before the level it had; null for the first rating
 * @param toldBefore the level that others worked with; null while the power is in no published catalogue
 */
record NextRating(RatingSubject subject, Level before, Level toldBefore, Rating rating) {

    static NextRating of(RatingSubject subject, Verdict verdict, Rater rater, OffsetDateTime now) {
        var power = subject.power();
        var before = power.level();
        var toldBefore = power.publishedLevel();
        power.rate(verdict.level());
        var reason = power.levels().ratingNo() == 1 ? RatingReason.FIRST : RatingReason.INPUTS;
        var because = rater.reasonFor(before, power.level());
        var rating = new Rating(power.code(), power.levels().ratingNo(), verdict, reason, because, rater.actor(), now);
        return new NextRating(subject, before, toldBefore, rating);
    }

    Power power() {
        return subject.power();
    }

    /** Whether what people set against the level that was derived before does not hold for what is derived now. */
    boolean endsOverride() {
        return subject.override() != null && rating.overrideId() == null;
    }
}
