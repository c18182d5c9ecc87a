package org.mingjing.calendar;

import java.time.LocalDate;

/**
 * Walks from day 0 to the due day. Due date and derivation both come from this one walk, so they cannot disagree.
 *
 * <p>A paused day is not counted, which for limits in days, months and years is the same as moving the end by the pause's days,
 * and leaves no question which pauses still fall inside. The end then rolls to the next working day that is not paused.
 */
final class DayCount {

    /** Is told each day with the counted days up to and including it. */
    interface Listener {
        void hear(LocalDate date, int number, DayReason reason);
    }

    static final Listener UNHEARD = (date, number, reason) -> {};

    private final LegalCalendar calendar;
    private final RunningLimit clock;
    private final Listener listener;
    private final boolean inWorkingDays;
    private LocalDate date;
    private int number;
    private boolean provisional;

    DayCount(LegalCalendar calendar, RunningLimit clock, Listener listener) {
        if (clock.openPause().isPresent()) {
            throw new IllegalArgumentException("The end of a paused limit is known as of a day only");
        }
        this.calendar = calendar;
        this.clock = clock;
        this.listener = listener;
        this.inWorkingDays = clock.limit().unit() == LimitUnit.WORKING_DAY;
    }

    Due count() {
        stepTo(clock.start());
        listener.hear(date, number, DayReason.START);
        for (int all = clock.daysToCount(); number < all; ) {
            stepTo(date.plusDays(1));
            var reason = reasonToCount();
            number += reason.counted() ? 1 : 0;
            listener.hear(date, number, reason);
        }
        roll();
        return new Due(date, number, provisional);
    }

    private void roll() {
        while (!calendar.isWorkingDay(date) || clock.isPausedOn(date)) {
            stepTo(date.plusDays(1));
            listener.hear(date, number, reasonToRoll());
        }
    }

    private void stepTo(LocalDate next) {
        LegalCalendar.requireWithinRange(next);
        date = next;
        provisional |= calendar.isProvisional(next.getYear());
    }

    private DayReason reasonToCount() {
        if (clock.isPausedOn(date)) {
            return DayReason.PAUSED;
        }
        return inWorkingDays ? reasonOf(calendar.kindOf(date)) : DayReason.CALENDAR_DAY;
    }

    private DayReason reasonToRoll() {
        if (clock.isPausedOn(date)) {
            return DayReason.PAUSED;
        }
        var kind = calendar.kindOf(date);
        return kind.isWorking() ? DayReason.ROLLED : reasonOf(kind);
    }

    private static DayReason reasonOf(DayKind kind) {
        return switch (kind) {
            case WEEKDAY -> DayReason.WORKING_DAY;
            case WEEKEND -> DayReason.WEEKEND;
            case HOLIDAY -> DayReason.HOLIDAY;
            case MAKE_UP_WORKDAY -> DayReason.MAKE_UP_WORKDAY;
        };
    }
}
