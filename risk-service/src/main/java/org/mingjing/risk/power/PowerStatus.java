package org.mingjing.risk.power;

/** A cancelled power stays in the books; nothing brings it back. */
public enum PowerStatus {
    EFFECTIVE,
    CANCELLED
}
