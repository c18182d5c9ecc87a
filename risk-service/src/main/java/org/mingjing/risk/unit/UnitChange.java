package org.mingjing.risk.unit;

import java.time.LocalDate;
import org.mingjing.kit.problem.RuleBroken;

/**
 * What somebody wants recorded of a unit.
 *
 * @param profile null unless the unit is to exist
 * @param corrects number of the record that was wrong, or null
 */
record UnitChange(
        String code, UnitEffect effect, UnitProfile profile, LocalDate from, Integer corrects, String reason) {

    static UnitChange exists(String code, UnitProfile profile, LocalDate from, String reason) {
        return new UnitChange(code, UnitEffect.EXISTS, profile, from, null, reason);
    }

    static UnitChange ended(String code, LocalDate from, String reason) {
        return new UnitChange(code, UnitEffect.ENDED, null, from, null, reason);
    }

    /** Says whole what should have been recorded, or that nothing should. */
    static UnitChange correcting(
            int no, String code, UnitEffect effect, UnitProfile profile, LocalDate from, String reason) {
        if ((effect == UnitEffect.EXISTS) != (profile != null)) {
            throw new RuleBroken("unit-correction-incomplete");
        }
        return new UnitChange(code, effect, profile, from, no, reason);
    }

    boolean isCorrection() {
        return corrects != null;
    }

    /** Who changes what was says why. */
    void refusePastWithoutReason(LocalDate today) {
        if ((isCorrection() || from.isBefore(today)) && (reason == null || reason.isBlank())) {
            throw new RuleBroken("past-without-reason", from);
        }
    }
}
