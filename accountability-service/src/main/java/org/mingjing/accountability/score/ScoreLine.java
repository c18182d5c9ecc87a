package org.mingjing.accountability.score;

import java.math.BigDecimal;
import java.util.List;

/**
 * Points that one fact took from one part, and the records that show it.
 *
 * @param points negative, or zero where a fact cost nothing; before the part's floor of zero
 */
record ScoreLine(String fact, BigDecimal points, List<Origin> origin) {

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
