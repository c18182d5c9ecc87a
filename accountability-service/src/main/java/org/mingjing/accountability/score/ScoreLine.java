package org.mingjing.accountability.score;

import java.math.BigDecimal;
import java.util.List;

/**
 * Points that one fact took from one part, and the records that show it.
 *
 * @param points negative, or zero where a fact cost nothing; before the part's floor of zero
 */
record ScoreLine(String fact, BigDecimal points, List<Origin> origin) {
    /** Among fewer, points and counts would tell those who know one of them how that one rated. */
    private static final long RATINGS_TO_HIDE_AMONG = 5;

    boolean restsOnTooFewRatings() {
        return origin.stream()
                .filter(from -> from.kind() == Origin.Kind.RATINGS)
                .anyMatch(from -> Long.parseLong(from.record()) < RATINGS_TO_HIDE_AMONG);
    }

    /** A record of ours or of another service: a card's code, a complaint's id, or how many ratings there were. */
    record Origin(Kind kind, String record) {

        enum Kind {
            CARD,
            COMPLAINT,
            RATINGS,
            GOOD_RATINGS
        }
    }
}
