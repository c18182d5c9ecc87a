package org.mingjing.risk.rating.scheme;

import java.util.Set;
import org.mingjing.risk.measure.MeasureKind;

/** A scheme ready to rate by: its name, which is code and version, and its method. */
public record Scheme(String name, RatingMethod method) {

    public boolean canRate(RatingInputs inputs) {
        return method.canRate(inputs);
    }

    public Derivation derive(RatingInputs inputs) {
        return method.derive(name, inputs);
    }

    /** The level that is left with measures of these kinds at work. */
    public Derivation derive(RatingInputs inputs, Set<MeasureKind> measures) {
        return derive(method.mitigated(inputs, measures));
    }
}
