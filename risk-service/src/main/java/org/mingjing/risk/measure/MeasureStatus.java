package org.mingjing.risk.measure;

/** How far a measure is. It counts only while it is EFFECTIVE; a review older than a year makes it STALE. */
public enum MeasureStatus {
    PLANNED,
    IN_PLACE,
    EFFECTIVE,
    INEFFECTIVE,
    STALE,
    WITHDRAWN;

    boolean mayBeReviewed() {
        return this == IN_PLACE || this == EFFECTIVE || this == INEFFECTIVE || this == STALE;
    }
}
