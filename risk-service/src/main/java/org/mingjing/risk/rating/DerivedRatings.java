package org.mingjing.risk.rating;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.mingjing.risk.signal.UpheldFacts;

/**
 * The next ratings of powers, derived and not yet written.
 *
 * @param subjects all that were looked at
 * @param ratings of powers that are moved to them already, in memory
 * @param leftOut powers that are not rated
 * @param facts what stands against the powers, by power code
 */
record DerivedRatings(
        List<RatingSubject> subjects, List<NextRating> ratings, LeftOut leftOut, Map<String, UpheldFacts> facts) {

    /** A milder level of which nobody says why is left to who decides about that power. */
    void take(RatingSubject subject, Verdict verdict, Rater rater, OffsetDateTime now) {
        var level = subject.power().level();
        if (rater.owesReason(level, verdict.level())) {
            leftOut.falls().add(new LevelChange(subject.code(), level, verdict.level()));
        } else {
            ratings.add(NextRating.of(subject, verdict, rater, now));
        }
    }

    /** Powers with facts or proposals of which the new rating may make something else. */
    List<String> toLookAfter() {
        return subjects.stream()
                .filter(subject -> subject.hasOpenProposals() || facts.containsKey(subject.code()))
                .map(RatingSubject::code)
                .toList();
    }
}
