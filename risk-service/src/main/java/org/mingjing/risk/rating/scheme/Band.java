package org.mingjing.risk.rating.scheme;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.mingjing.risk.power.Level;

/** The values, both ends included, that give a level. */
public record Band(
        @NotNull Level level,
        @NotNull BigDecimal from,
        @NotNull BigDecimal to) {

    static Band of(Level level, String from, String to) {
        return new Band(level, new BigDecimal(from), new BigDecimal(to));
    }

    boolean holds(BigDecimal value) {
        return from.compareTo(value) <= 0 && value.compareTo(to) <= 0;
    }
}
