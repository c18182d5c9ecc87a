package org.mingjing.risk.rating.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.risk.measure.MeasureKind;

/**
 * Counts how many of five criteria hold.
 *
 * @param levels how many, from 0 to 5, give each level
 * @param evidence the grades of upheld facts, from 1 to 5, that demand each level
 * @param measures the criterion that a measure of a kind takes away; a kind that is not named takes none
 */
public record CriteriaMethod(
        @NotNull List<@NotNull @Valid Band> levels,
        @NotNull List<@NotNull @Valid Band> evidence,
        @NotNull Map<MeasureKind, @NotNull Criterion> measures)
        implements RatingMethod {
    private static final Bands.Scale NUMBERS = Bands.Scale.of("0", "5", "1");

    @Override
    public SchemeKind kind() {
        return SchemeKind.CRITERIA;
    }

    @Override
    public boolean canRate(RatingInputs inputs) {
        return inputs.judged().criteria() != null;
    }

    @Override
    public CriteriaDerivation derive(String scheme, RatingInputs inputs) {
        return new CriteriaDerivation(scheme, this, inputs);
    }

    @Override
    public RatingInputs mitigated(RatingInputs inputs, Set<MeasureKind> kinds) {
        var left = EnumSet.noneOf(Criterion.class);
        left.addAll(inputs.judged().criteria());
        kinds.forEach(kind -> left.remove(measures.get(kind)));
        return inputs.with(new Judged(left, inputs.judged().consequence()));
    }

    @Override
    public void check(SchemeProblems problems) {
        new Bands(levels).check("levels", NUMBERS, problems);
        new EvidenceLevels(evidence).check(problems);
    }
}
