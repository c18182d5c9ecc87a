package org.mingjing.calendar;

/** What a day is for the people who work: an ordinary one by its weekday, or a departure by the State Council's yearly notice. */
public enum DayKind {
    /** Monday to Friday. */
    WEEKDAY,
    /** Saturday or Sunday. */
    WEEKEND,
    /** A day off by the notice, also where it falls on a weekend. */
    HOLIDAY,
    /** A Saturday or Sunday worked in exchange for a day off: 调休上班. */
    MAKE_UP_WORKDAY;

    public boolean isWorking() {
        return this == WEEKDAY || this == MAKE_UP_WORKDAY;
    }

    /** Whether only the yearly notice can make a day this kind. */
    boolean isDeparture() {
        return this == HOLIDAY || this == MAKE_UP_WORKDAY;
    }
}
