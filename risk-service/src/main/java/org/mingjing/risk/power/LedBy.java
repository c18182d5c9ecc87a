package org.mingjing.risk.power;

/** Who runs the power: the main leader, a deputy, or anyone else. */
public enum LedBy {
    HEAD,
    DEPUTY,
    OTHER
}
