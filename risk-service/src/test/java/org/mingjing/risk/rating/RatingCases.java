package org.mingjing.risk.rating;

import org.mingjing.risk.power.Attention;
import org.mingjing.risk.power.Discretion;
import org.mingjing.risk.power.LedBy;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.signal.Evidence;

/** Inputs of the least risk, and the same with one thing changed. */
final class RatingCases {
    private RatingCases() {}

    static RatingInputs harmless(Scope scope) {
        return with(scope, LedBy.OTHER, Attention.LOW, false, Discretion.NONE);
    }

    static RatingInputs with(Scope scope, LedBy ledBy, Attention attention, boolean delegated, Discretion discretion) {
        return new RatingInputs(scope, ledBy, attention, delegated, discretion, 1, 0, 1, 0, Evidence.NONE);
    }

    static RatingInputs scored(int riskPoints, int importance, int yearlyCases, int probability) {
        return new RatingInputs(
                Scope.UNIT,
                LedBy.OTHER,
                Attention.LOW,
                false,
                Discretion.NONE,
                importance,
                yearlyCases,
                probability,
                riskPoints,
                Evidence.NONE);
    }

    static Derivation rate(RatingInputs inputs) {
        return Derivation.of(RatingScheme.SEED, inputs);
    }
}
