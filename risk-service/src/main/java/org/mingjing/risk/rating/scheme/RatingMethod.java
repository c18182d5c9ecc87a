package org.mingjing.risk.rating.scheme;

import java.util.Set;
import org.mingjing.risk.measure.MeasureKind;

/** A way to come from inputs to a level; the definition of a scheme. Plain data, so that two people can adopt it. */
public sealed interface RatingMethod permits ScoreMethod, CriteriaMethod, ConsequenceMethod {

    SchemeKind kind();

    /** Whether the inputs hold what the method asks for; what nobody judged cannot be derived from. */
    boolean canRate(RatingInputs inputs);

    Derivation derive(String scheme, RatingInputs inputs);

    /** What is left of the inputs with measures of these kinds at work. Never more than before. */
    RatingInputs mitigated(RatingInputs inputs, Set<MeasureKind> measures);

    void check(SchemeProblems problems);
}
