package org.mingjing.risk.rating;

import java.util.List;
import java.util.Map;
import org.mingjing.risk.signal.UpheldFacts;

/**
 * The next ratings of powers, derived and not yet written.
 *
 * @param subjects all that were looked at
 * @param ratings of powers that are moved to them already, in memory
 * @param notJudged powers that the scheme cannot rate before an analyst judged them
 * @param facts what stands against the powers, by power code
 */
record DerivedRatings(
        List<RatingSubject> subjects,
        List<NextRating> ratings,
        List<String> notJudged,
        Map<String, UpheldFacts> facts) {

    /** Powers with facts or proposals of which the new rating may make something else. */
    List<String> toLookAfter() {
        return subjects.stream()
                .filter(subject -> subject.hasOpenProposals() || facts.containsKey(subject.code()))
                .map(RatingSubject::code)
                .toList();
    }
}
