package org.mingjing.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How long something may take, statutory 法定时限 or promised 承诺时限: 20 working days, 3 months.
 *
 * @param amount from 1 to {@link LimitUnit#most()}
 * @throws IllegalArgumentException when the amount is outside that range
 */
public record Limit(int amount, LimitUnit unit) {

    public Limit {
        Objects.requireNonNull(unit, "A limit needs a unit");
        if (amount <= 0 || amount > unit.most()) {
            throw new IllegalArgumentException(
                    "A limit in %s is from 1 to %d, not %d".formatted(unit, unit.most(), amount));
        }
    }

    /**
     * This limit and the extra one behind it: 20 + 10 working days are 30.
     *
     * @throws IllegalArgumentException when the units differ or the sum is too large
     */
    public Limit plus(Limit extra) {
        if (extra.unit != unit) {
            throw new IllegalArgumentException("A limit in %s cannot be extended in %s".formatted(unit, extra.unit));
        }
        return new Limit(amount + extra.amount, unit);
    }

    /** Starts the limit; the given day is day 0 and does not count. */
    public RunningLimit startingOn(LocalDate day) {
        return new RunningLimit(day, this, List.of(), List.of());
    }

    /** Such as 20个工作日, 20 working days. */
    public Wording wording() {
        return unit.wordingOf(amount);
    }
}
