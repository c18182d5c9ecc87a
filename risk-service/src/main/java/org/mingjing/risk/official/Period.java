package org.mingjing.risk.official;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Whole days.
 *
 * @param until the last day; null while none is known
 */
@Embeddable
public record Period(
        @Column(name = "begins_on") LocalDate from,
        @Column(name = "ends_on") LocalDate until) {

    public Period {
        if (until != null && until.isBefore(from)) {
            throw new RuleBroken("period-ends-before-it-starts", from, until);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !endedBefore(day);
    }

    public boolean overlaps(Period other) {
        return !endedBefore(other.from) && !other.endedBefore(from);
    }

    public boolean contains(Period other) {
        return !other.from.isBefore(from) && (until == null || other.until != null && !other.until.isAfter(until));
    }

    public boolean endedBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** The days that both have; only for two that overlap. */
    public Period shared(Period other) {
        var last = until == null || other.until != null && other.until.isBefore(until) ? other.until : until;
        return new Period(from.isBefore(other.from) ? other.from : from, last);
    }

    public Period until(LocalDate lastDay) {
        return new Period(from, lastDay);
    }

    /** The first day after this one on which the period begins to count or has ceased to. */
    Optional<LocalDate> nextChangeAfter(LocalDate day) {
        if (from.isAfter(day)) {
            return Optional.of(from);
        }
        return Optional.ofNullable(until).map(last -> last.plusDays(1)).filter(day::isBefore);
    }
}
