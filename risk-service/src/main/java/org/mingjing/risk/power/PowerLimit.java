package org.mingjing.risk.power;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.mingjing.calendar.Limit;

/** How long something may take, by statute or by promise. */
public record PowerLimit(@Min(1) int amount, @NotNull LimitUnit unit) {

    /** Whether the calendar can count it at all; more is a slip of the keyboard. */
    boolean isCountable() {
        return amount >= 1 && amount <= unit.most();
    }

    Limit legal() {
        return new Limit(amount, unit.legal());
    }

    /** As refusals name it, whatever the language. */
    String text() {
        return amount + " " + unit;
    }
}
