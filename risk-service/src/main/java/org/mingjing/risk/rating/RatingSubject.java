package org.mingjing.risk.rating;

import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.rating.scheme.Judged;
import org.mingjing.risk.rating.scheme.RatingInputs;
import org.mingjing.risk.rating.scheme.Scheme;
import org.mingjing.risk.signal.Evidence;

/**
 * A power with everything its next rating rests on, as read in one statement.
 *
 * @param power not managed: it is written by {@link RatingRows}
 * @param accepted the evidence of the present rating; null while the power has none
 * @param countedCases those that the present rating rests on; for the first rating, those of the last twelve months
 * @param override in force; null when there is none
 * @param derivedLevel what the scheme of the present rating gave; null while the power has none
 */
record RatingSubject(
        Power power,
        int riskPoints,
        Evidence accepted,
        int countedCases,
        Judged judged,
        LevelOverride override,
        boolean hasOpenProposals,
        Level derivedLevel) {

    String code() {
        return power.code();
    }

    boolean isRatedOtherwiseBy(Scheme scheme) {
        var inputs = inputs(Evidence.NONE);
        return derivedLevel != null
                && scheme.canRate(inputs)
                && scheme.derive(inputs).level() != derivedLevel;
    }

    /**
     * The first rating weighs what is known. Later ones keep what was accepted, for a change of it is proposed to a person
     * and must not slip in with a change of something else.
     */
    RatingInputs inputs(Evidence known) {
        return RatingInputs.of(power.profile(), riskPoints, countedCases, accepted == null ? known : accepted, judged);
    }
}
