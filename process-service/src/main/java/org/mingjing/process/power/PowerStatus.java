package org.mingjing.process.power;

/** Where a power stands by the reforms that risk-service told of. */
public enum PowerStatus {
    EFFECTIVE,
    SUSPENDED,
    MERGED,
    CANCELLED
}
