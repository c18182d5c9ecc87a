package org.mingjing.calendar;

/** Why a day of a derivation counts or does not. */
public enum DayReason {
    /** Day 0 does not count (民法典, article 201). */
    START(false),
    /** An ordinary working day of a limit in working days. */
    WORKING_DAY(true),
    /** A Saturday or Sunday worked in exchange, of a limit in working days. */
    MAKE_UP_WORKDAY(true),
    /** Any day of a limit in days, months or years. */
    CALENDAR_DAY(true),
    /** A Saturday or Sunday in a limit in working days, or after the end of another limit that rolls over it. */
    WEEKEND(false),
    /** A day off by the yearly notice, in the same places. */
    HOLIDAY(false),
    /** A special procedure is running. */
    PAUSED(false),
    /** The working day to which an end on a day off has moved (民法典, article 203); it is the due day. */
    ROLLED(false);

    private final boolean counted;

    DayReason(boolean counted) {
        this.counted = counted;
    }

    public boolean counted() {
        return counted;
    }
}
