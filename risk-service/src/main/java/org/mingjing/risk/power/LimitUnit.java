package org.mingjing.risk.power;

/** In what the limits of powers are counted. */
public enum LimitUnit {
    WORKING_DAY,
    CALENDAR_DAY,
    MONTH,
    YEAR;

    org.mingjing.calendar.LimitUnit legal() {
        return org.mingjing.calendar.LimitUnit.valueOf(name());
    }

    /** The largest amount that is taken for a limit. */
    int most() {
        return legal().most();
    }
}
