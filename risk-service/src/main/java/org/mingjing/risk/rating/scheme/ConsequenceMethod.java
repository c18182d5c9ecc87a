package org.mingjing.risk.rating.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.power.Level;

/**
 * Rates by the gravest consequence. Measures make abuse rarer and not its consequence lighter, so they change nothing here.
 *
 * @param levels the level of each consequence
 * @param evidence the grades of upheld facts, from 1 to 5, that demand each level
 */
public record ConsequenceMethod(
        @NotNull Map<Consequence, @NotNull Level> levels,
        @NotNull List<@NotNull @Valid Band> evidence) implements RatingMethod {

    @Override
    public SchemeKind kind() {
        return SchemeKind.CONSEQUENCE;
    }

    @Override
    public boolean canRate(RatingInputs inputs) {
        return inputs.judged().consequence() != null;
    }

    @Override
    public ConsequenceDerivation derive(String scheme, RatingInputs inputs) {
        return new ConsequenceDerivation(scheme, this, inputs);
    }

    @Override
    public RatingInputs mitigated(RatingInputs inputs, Set<MeasureKind> measures) {
        return inputs;
    }

    @Override
    public void check(SchemeProblems problems) {
        Consequence graver = null;
        for (var consequence : Consequence.values()) {
            var level = levels.get(consequence);
            if (level == null) {
                problems.add("levels", "scheme-consequence-missing", consequence);
            } else if (graver != null && level.compareTo(levels.get(graver)) < 0) {
                problems.add("levels", "scheme-consequence-order", consequence, graver);
            }
            graver = level == null ? graver : consequence;
        }
        new EvidenceLevels(evidence).check(problems);
    }
}
