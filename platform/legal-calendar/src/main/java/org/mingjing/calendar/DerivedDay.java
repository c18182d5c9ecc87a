package org.mingjing.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One day of a derivation.
 *
 * @param number counted days up to and including this one; 0 on day 0, N on the due day. A day that does not count keeps the
 *     number of the last that did
 * @param reason why it counts or does not
 * @param kind what the calendar says of the day, also where the reason is another
 * @param holiday the holiday of a day off or of a make-up workday
 * @param pause why the clock stands, on a paused day
 * @param provisional no calendar is published for its year
 */
public record DerivedDay(
        LocalDate date,
        int number,
        DayReason reason,
        DayKind kind,
        Optional<Wording> holiday,
        Optional<Wording> pause,
        boolean provisional) {

    public boolean counted() {
        return reason.counted();
    }

    /** A working day on which the clock runs. */
    boolean isToBeWorked() {
        return kind.isWorking() && reason != DayReason.PAUSED;
    }

    /** The reason as people read it: 春节放假, day off for Spring Festival. */
    public Wording why() {
        return DerivationText.why(this);
    }
}
