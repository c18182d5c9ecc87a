package org.mingjing.risk.official;

import java.time.LocalDate;
import org.mingjing.kit.problem.RuleBroken;

/**
 * What somebody wants recorded of an official.
 *
 * @param profile null unless they are in service
 * @param corrects number of the record that was wrong, or null
 */
record OfficialChange(String code, OfficialEffect effect, OfficialProfile profile, LocalDate from, Integer corrects) {

    static OfficialChange inService(String code, OfficialProfile profile, LocalDate from) {
        return new OfficialChange(code, OfficialEffect.IN_SERVICE, profile, from, null);
    }

    /** @param from the first day out of service */
    static OfficialChange left(String code, LocalDate from) {
        return new OfficialChange(code, OfficialEffect.LEFT, null, from, null);
    }

    /** Says whole what should have been recorded, or that nothing should. */
    static OfficialChange correcting(
            int no, String code, OfficialEffect effect, OfficialProfile profile, LocalDate from) {
        if ((effect == OfficialEffect.IN_SERVICE) != (profile != null)) {
            throw new RuleBroken("official-correction-incomplete");
        }
        return new OfficialChange(code, effect, profile, from, no);
    }

    boolean isCorrection() {
        return corrects != null;
    }

    /** A correction may also take away what followed from the wrong record. */
    boolean mayEndService() {
        return isCorrection() || effect != OfficialEffect.IN_SERVICE;
    }

    /** Who changes what was says why. */
    Said saidBy(Recorder recorder) {
        if (isCorrection()) {
            recorder.requireReason(from);
        }
        return recorder.saidAbout(from);
    }
}
