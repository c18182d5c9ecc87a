package org.mingjing.risk.rating;

import java.util.EnumSet;
import java.util.Set;

/** Why the system asks for another rating. */
enum ProposalReason {
    /** Facts were upheld, withdrawn or grew old. */
    EVIDENCE,
    /** The power is used more often than its rating says, or has been used less for six months. */
    FREQUENCY,
    /** Other measures stand behind the power. */
    MEASURES,
    /** The unit states something else about the power, or other risk points of it are confirmed. */
    REVISION,
    /** Others lead the unit that owns or handles the power, or another post leads the power itself. */
    LEADER,
    /** The unit has more or fewer powers. */
    NUMBER_OF_POWERS,
    /** Another scheme is in force, and it gives another level. */
    SCHEME,
    /** The rating is a year old. */
    YEARLY;

    static final Set<ProposalReason> ABOUT_ONE_INPUT = EnumSet.of(EVIDENCE, FREQUENCY);

    /** Whether one input of the rating is in question; otherwise all of it is to be looked at again. */
    boolean isAboutOneInput() {
        return ABOUT_ONE_INPUT.contains(this);
    }

    /** Whether the question is settled when the level comes out the same. */
    boolean isSettledBySameLevel() {
        return isAboutOneInput() || this == SCHEME;
    }

    RatingReason ofRating() {
        return switch (this) {
            case EVIDENCE -> RatingReason.EVIDENCE;
            case FREQUENCY -> RatingReason.FREQUENCY;
            default -> RatingReason.INPUTS;
        };
    }
}
