package org.mingjing.risk.power;

/** The ten types of the guidance on power lists, and internal management beside them. */
public enum PowerType {
    LICENSE,
    PENALTY,
    COERCION,
    LEVY,
    PAYMENT,
    INSPECTION,
    CONFIRMATION,
    REWARD,
    ADJUDICATION,
    OTHER,
    INTERNAL
}
