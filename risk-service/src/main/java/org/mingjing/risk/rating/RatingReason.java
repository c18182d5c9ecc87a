package org.mingjing.risk.rating;

/**
 * Why a power was rated: for the first time, because its inputs had changed, because evidence or a frequency of use was
 * accepted, or because people set another level or the one they had set ended.
 */
public enum RatingReason {
    FIRST,
    INPUTS,
    EVIDENCE,
    FREQUENCY,
    OVERRIDE
}
