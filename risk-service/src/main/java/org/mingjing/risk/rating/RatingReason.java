package org.mingjing.risk.rating;

import java.util.EnumSet;
import java.util.Set;

/**
 * Why a power was rated: for the first time, because its inputs had changed, because evidence or a frequency of use was
 * accepted, or because people set another level or the one they had set ended.
 */
public enum RatingReason {
    FIRST,
    INPUTS,
    EVIDENCE,
    FREQUENCY,
    OVERRIDE;

    /** After ratings for these reasons all that a power rests on has been looked at. */
    public static final Set<RatingReason> BY_ALL_INPUTS = EnumSet.of(FIRST, INPUTS);
}
