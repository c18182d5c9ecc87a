package org.mingjing.risk.power;

/** How closely the public follows the power. */
public enum Attention {
    HIGH,
    MEDIUM,
    LOW
}
