package org.mingjing.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Days that do not count because a special procedure 特别程序 is running: hearing, tender, auction, inspection, testing,
 * quarantine, appraisal, expert review (行政许可法, article 45).
 *
 * <p>Both ends are paused days: a pause from the 3rd to the 5th takes three days out, one from the 3rd to the 3rd takes one,
 * and counting goes on with the day after {@code to}. Days up to day 0 never count, so a pause takes nothing out there.
 *
 * @param from first paused day
 * @param to last paused day, or null while the pause is still running
 * @param reason why the clock stands, told to the applicant in writing
 * @throws IllegalArgumentException when the pause ends before it starts
 */
public record Pause(LocalDate from, LocalDate to, Wording reason) {

    public Pause {
        Objects.requireNonNull(from, "A pause needs its first day");
        Objects.requireNonNull(reason, "A pause needs a reason");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A pause from %s cannot end on %s".formatted(from, to));
        }
    }

    /** A pause that is still running. */
    public static Pause open(LocalDate from, Wording reason) {
        return new Pause(from, null, reason);
    }

    /** The same pause with its last day known. */
    public Pause endingOn(LocalDate lastDay) {
        return new Pause(from, lastDay, reason);
    }

    public boolean isOpen() {
        return to == null;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** What is known of this pause on a day: a running one lasts until then, or has not begun. */
    Optional<Pause> asOf(LocalDate day) {
        if (!isOpen()) {
            return Optional.of(this);
        }
        return from.isAfter(day) ? Optional.empty() : Optional.of(endingOn(day));
    }
}
