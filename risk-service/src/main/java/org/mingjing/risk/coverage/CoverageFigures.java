package org.mingjing.risk.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much was looked at.
 *
 * @param powers those in force or suspended
 * @param withoutProcedure of them, those whose steps we do not know: nothing can be said of their coverage
 * @param steps the steps on which risk has to be looked for
 * @param uncoveredSteps of them, those with no confirmed risk point
 * @param oldRatings powers whose last rating is more than a year old
 */
public record CoverageFigures(
        int powers, int withoutProcedure, int steps, int uncoveredSteps, int neverRated, int oldRatings) {

    /** Covered steps of all, in per cent with one decimal; left out where there is no step to look at. */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public BigDecimal coveredPercent() {
        return steps == 0
                ? null
                : BigDecimal.valueOf(100L * (steps - uncoveredSteps))
                        .divide(BigDecimal.valueOf(steps), 1, RoundingMode.HALF_UP);
    }
}
