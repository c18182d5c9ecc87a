package org.mingjing.risk.rating;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.mingjing.risk.measure.MeasuresInForce;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.rating.PowerJudgement.AssessedLevels;

/**
 * What is left of the risk of a power: inherent with nothing done against it, current with the measures that were found
 * effective, residual with the planned ones too. Only the inherent level has consequences elsewhere.
 *
 * @param assessed what an analyst found instead of what the scheme takes off for measures
 * @param ledBy who runs the power: "directly by the main leader" is level I by itself
 */
record RiskLevels(
        Level inherent,
        Level derivedCurrent,
        Level derivedResidual,
        MeasuresInForce measures,
        AssessedLevels assessed,
        LedByClaim ledBy) {
    enum Inconsistency {
        CURRENT_BETTER_WITHOUT_MEASURE,
        RESIDUAL_WORSE_THAN_CURRENT,
        RESIDUAL_BETTER_WITHOUT_MEASURE,
        ACCEPTANCE_WITHOUT_EXPIRY,
        ACCEPTANCE_EXPIRED,
        LED_BY_DIFFERS_FROM_DUTY
    }

    Level current() {
        return assessed.current() == null ? derivedCurrent : assessed.current();
    }

    Level residual() {
        return assessed.residual() == null ? derivedResidual : assessed.residual();
    }

    /** What cannot all be true at once. */
    Set<Inconsistency> inconsistencies(LocalDate today) {
        var found = EnumSet.noneOf(Inconsistency.class);
        if (isMilder(current(), inherent) && measures.effective().isEmpty()) {
            found.add(Inconsistency.CURRENT_BETTER_WITHOUT_MEASURE);
        }
        if (isMilder(current(), residual())) {
            found.add(Inconsistency.RESIDUAL_WORSE_THAN_CURRENT);
        }
        if (isMilder(residual(), current()) && measures.planned().isEmpty()) {
            found.add(Inconsistency.RESIDUAL_BETTER_WITHOUT_MEASURE);
        }
        if (assessed.accepted() && assessed.acceptedUntil() == null) {
            found.add(Inconsistency.ACCEPTANCE_WITHOUT_EXPIRY);
        }
        if (assessed.accepted()
                && assessed.acceptedUntil() != null
                && assessed.acceptedUntil().isBefore(today)) {
            found.add(Inconsistency.ACCEPTANCE_EXPIRED);
        }
        if (ledBy.isContradicted()) {
            found.add(Inconsistency.LED_BY_DIFFERS_FROM_DUTY);
        }
        return found;
    }

    private static boolean isMilder(Level one, Level other) {
        return one.compareTo(other) > 0;
    }
}
