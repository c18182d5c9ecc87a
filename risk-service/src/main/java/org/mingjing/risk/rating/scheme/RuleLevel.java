package org.mingjing.risk.rating.scheme;

import jakarta.validation.constraints.NotNull;
import org.mingjing.risk.power.Level;

/** The level that a scheme gives where a rule holds. */
public record RuleLevel(@NotNull RatingRule rule, @NotNull Level level) {}
