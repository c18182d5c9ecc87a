package org.mingjing.risk.rating;

/** Why a power was rated: for the first time, because its inputs had changed, or because evidence was accepted. */
public enum RatingReason {
    FIRST,
    INPUTS,
    EVIDENCE
}
