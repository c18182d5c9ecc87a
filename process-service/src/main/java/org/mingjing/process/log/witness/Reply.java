package org.mingjing.process.log.witness;

/** How a witness replied to one checkpoint. The names are told in alarms. */
public enum Reply {
    COSIGNED,
    /** Something signed, which is not this witness's cosignature of this checkpoint. */
    WRONG_SIGNATURE,
    /** What is no answer of the protocol: another status, no signature lines, no size, or without end. */
    UNREADABLE,
    /** Another size once more, after it had been asked from the size it said. */
    OTHER_SIZE,
    /** It has cosigned a larger tree of this name than there is here. */
    AHEAD,
    /** 422: it holds the checkpoint for no continuation of what it cosigned before. */
    NOT_CONSISTENT,
    /** 404: it does not watch this log. */
    UNKNOWN_LOG,
    /** 403: it knows this log by another key. */
    NOT_SIGNED_BY_LOG,
    /** 400: it holds the request for malformed. */
    REQUEST_REFUSED,
    /** Not in time; what it says later is used if it still is about the checkpoint of the day. */
    TOO_SLOW,
    /** It cannot be reached. */
    NO_ANSWER;

    /** It says that it has cosigned nothing larger than it was asked about. */
    boolean isOfNoMore() {
        return this == COSIGNED || this == OTHER_SIZE;
    }

    boolean isSilence() {
        return this == TOO_SLOW || this == NO_ANSWER;
    }

    /** The witness says that this log has shown it another history. */
    boolean isContradiction() {
        return this == NOT_CONSISTENT || this == AHEAD;
    }
}
