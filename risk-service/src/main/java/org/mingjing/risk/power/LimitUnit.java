package org.mingjing.risk.power;

/** In what the limits of powers are counted. */
public enum LimitUnit {
    WORKING_DAY,
    CALENDAR_DAY,
    MONTH,
    YEAR
}
