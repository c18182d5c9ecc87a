package org.mingjing.risk.power;

/** Where a power stands. A cancelled or merged power stays in the books; nothing brings it back. */
public enum PowerStatus {
    EFFECTIVE,
    SUSPENDED,
    MERGED,
    CANCELLED
}
