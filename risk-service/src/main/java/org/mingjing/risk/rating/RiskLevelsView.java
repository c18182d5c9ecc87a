package org.mingjing.risk.rating;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.power.LedBy;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.rating.RiskLevels.Inconsistency;

/**
 * What is left of the risk of a power on a day.
 *
 * @param inherent the level that counts
 * @param current what counts as left with effective measures: assessed by an analyst, or else derived
 * @param residual what counts as left with planned measures too
 * @param derivedCurrent what the scheme takes off for effective measures
 * @param derivedResidual what it takes off for effective and planned ones
 * @param ledBy who runs the power as the unit stated when it was rated
 * @param ledByDuty who runs it by the duties of posts; left out while no post is charged with leading it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RiskLevelsView(
        String powerCode,
        LocalDate asOf,
        Level inherent,
        Level current,
        Level residual,
        Level derivedCurrent,
        Level derivedResidual,
        Set<MeasureKind> effectiveMeasures,
        Set<MeasureKind> plannedMeasures,
        boolean residualAccepted,
        LocalDate acceptedUntil,
        LedBy ledBy,
        LedBy ledByDuty,
        Set<Inconsistency> inconsistencies) {

    static RiskLevelsView of(String powerCode, LocalDate asOf, RiskLevels levels) {
        return new RiskLevelsView(
                powerCode,
                asOf,
                levels.inherent(),
                levels.current(),
                levels.residual(),
                levels.derivedCurrent(),
                levels.derivedResidual(),
                levels.measures().effective(),
                levels.measures().planned(),
                levels.assessed().accepted(),
                levels.assessed().acceptedUntil(),
                levels.ledBy().rated(),
                levels.ledBy().byDuty(),
                levels.inconsistencies(asOf));
    }
}
