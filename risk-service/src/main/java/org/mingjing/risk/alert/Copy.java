package org.mingjing.risk.alert;

/** What we keep a copy of. */
public enum Copy {
    CARDS,
    COMPLAINTS
}
