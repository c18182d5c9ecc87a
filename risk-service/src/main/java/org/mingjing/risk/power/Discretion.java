package org.mingjing.risk.power;

/** How much room the power leaves to the one who decides. */
public enum Discretion {
    NONE,
    NARROW,
    WIDE
}
