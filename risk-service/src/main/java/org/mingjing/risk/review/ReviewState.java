package org.mingjing.risk.review;

/** Where a quarterly review stands. */
public enum ReviewState {
    /** The data are frozen and the agenda is drawn; the group has not met. */
    OPENED,
    /** The group has met; what it decides is being written down. */
    HELD,
    /** Everything on the agenda is decided or put off, and the report is signed. */
    CLOSED,
    /** The report is published. */
    PUBLISHED
}
