package org.mingjing.risk.rating.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.power.Discretion;
import org.mingjing.risk.power.Level;

/**
 * The method that comes with the bureau's plan: factors become grades, grades a weighted score, the score a level; a rule
 * gives a level too, and the more severe of both counts.
 *
 * @param levels the scores, from 1.00 to 5.00 in steps of 0.01, that give each level
 * @param rules from the top; the first that holds gives its level
 * @param measures what measures of a kind take off; a kind that is not named takes nothing off
 */
public record ScoreMethod(
        @NotNull @Valid Factor count,
        @NotNull BigDecimal importanceWeight,
        @NotNull @Valid Factor frequency,
        @NotNull BigDecimal probabilityWeight,
        @NotNull List<@NotNull @Valid Band> levels,
        @NotNull List<@NotNull @Valid RuleLevel> rules,
        @NotNull Map<MeasureKind, @NotNull @Valid ScoreEffect> measures)
        implements RatingMethod {
    private static final Bands.Scale SCORES = Bands.Scale.of("1.00", "5.00", "0.01");
    private static final int PLACES = 4;
    /** With the noughts at its end, which say nothing and are let pass. */
    private static final int WRITTEN_PLACES = 9;

    @Override
    public SchemeKind kind() {
        return SchemeKind.SCORE;
    }

    @Override
    public boolean canRate(RatingInputs inputs) {
        return true;
    }

    @Override
    public ScoreDerivation derive(String scheme, RatingInputs inputs) {
        int counted = count.grade(inputs.riskPoints());
        int used = frequency.grade(inputs.cases());
        var score = score(counted, inputs.importance(), used, inputs.probability());
        var rule = new RuleOrder(rules).firing(inputs);
        return new ScoreDerivation(scheme, this, inputs, counted, used, score, level(score), rule);
    }

    BigDecimal score(int countGrade, int importance, int frequencyGrade, int probability) {
        return share(count.weight(), countGrade)
                .add(share(importanceWeight, importance))
                .add(share(frequency.weight(), frequencyGrade))
                .add(share(probabilityWeight, probability))
                .setScale(2, RoundingMode.HALF_UP);
    }

    Level level(BigDecimal score) {
        return new Bands(levels).levelOf(score);
    }

    static BigDecimal share(BigDecimal weight, int grade) {
        return weight.multiply(BigDecimal.valueOf(grade));
    }

    /** Each kind counts once, however many measures there are of it. */
    @Override
    public RatingInputs mitigated(RatingInputs inputs, Set<MeasureKind> kinds) {
        int probability = 0;
        int discretion = 0;
        for (var kind : kinds) {
            var effect = measures.get(kind);
            if (effect != null) {
                probability += effect.probability();
                discretion += effect.discretion();
            }
        }
        return inputs.mitigated(
                Math.max(1, inputs.probability() - probability), narrowed(inputs.discretion(), discretion));
    }

    /** The constants go from none to wide. */
    private static Discretion narrowed(Discretion discretion, int steps) {
        var all = Discretion.values();
        return all[Math.max(0, discretion.ordinal() - steps)];
    }

    @Override
    public void check(SchemeProblems problems) {
        checkWeights(problems);
        count.check("count", problems);
        frequency.check("frequency", problems);
        new Bands(levels).check("levels", SCORES, problems);
        new RuleOrder(rules).check(problems);
        measures.forEach((kind, effect) -> effect.check("measures." + kind, problems));
    }

    private void checkWeights(SchemeProblems problems) {
        var weights = Map.of(
                "count.weight",
                count.weight(),
                "importanceWeight",
                importanceWeight,
                "frequency.weight",
                frequency.weight(),
                "probabilityWeight",
                probabilityWeight);
        weights.forEach((field, weight) -> {
            // A few bytes such as 1e50000000 or 0e-50000000 make fifty million digits when written out or added up.
            if (weight.signum() < 0
                    || weight.compareTo(BigDecimal.ONE) > 0
                    || weight.scale() < 0
                    || weight.scale() > WRITTEN_PLACES
                    || weight.stripTrailingZeros().scale() > PLACES) {
                problems.add(field, "scheme-weight-malformed", weight, PLACES);
            }
        });
        if (weights.keySet().stream().allMatch(problems::none)) {
            checkSum(weights.values(), problems);
        }
    }

    private static void checkSum(Collection<BigDecimal> weights, SchemeProblems problems) {
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            problems.add("weights", "scheme-weights-not-one", sum.toPlainString());
        }
    }
}
