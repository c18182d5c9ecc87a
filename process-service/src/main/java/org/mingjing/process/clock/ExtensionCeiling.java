package org.mingjing.process.clock;

import org.mingjing.calendar.Limit;

/**
 * How much more time may be granted: Licensing Law article 42 gives 10 days on 20 and 15 on 45 with several
 * authorities; procedure rules give 30 on 60 to what is done ex officio. Months and years get at most a third more.
 */
final class ExtensionCeiling {
    private ExtensionCeiling() {}

    static int on(Limit limit) {
        return switch (limit.unit()) {
            case WORKING_DAY, CALENDAR_DAY -> limit.amount() <= 20 ? 10 : limit.amount() <= 45 ? 15 : 30;
            case MONTH, YEAR -> Math.max(1, limit.amount() / 3);
        };
    }
}
