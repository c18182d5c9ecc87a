package org.mingjing.kit.text;

import java.time.LocalDate;

/**
 * Days that people can mean. Beyond them lie slips of the hand, and days that the legal calendar (from 1900), PostgreSQL
 * (to 5874897) or Java itself, adding a day, cannot count with.
 */
public final class PlainDate {
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private PlainDate() {}

    public static boolean isOne(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
