package org.mingjing.risk.power;

/** What has become of a revision of a power. */
public enum RevisionState {
    /** Its day has not come. */
    WAITING,
    EFFECTIVE,
    /** Taken back before its day. */
    WITHDRAWN,
    /** The power ended before its day. */
    LAPSED
}
