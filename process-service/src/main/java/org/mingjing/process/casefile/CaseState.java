package org.mingjing.process.casefile;

/** Where a case stands. */
public enum CaseState {
    /** Received, not yet accepted: its level may still change either way. */
    RECEIVED,
    REJECTED_ACCEPTANCE,
    /** Accepted: the level is fixed and the case clock runs. */
    ACCEPTED,
    IN_REVIEW,
    DECIDED,
    CLOSED;

    boolean ended() {
        return this == CLOSED || this == REJECTED_ACCEPTANCE;
    }
}
