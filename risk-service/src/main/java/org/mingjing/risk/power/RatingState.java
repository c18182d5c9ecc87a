package org.mingjing.risk.power;

/** Whether the level of a power rests on what is known of it today. */
public enum RatingState {
    UNRATED,
    RATED,
    STALE
}
