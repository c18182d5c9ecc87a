package org.mingjing.risk.rating;

import java.math.BigDecimal;
import org.mingjing.risk.power.Level;

/** How a level follows from the inputs: the grades, the score, the rule that fired, and the more severe of both levels. */
record Derivation(
        RatingScheme scheme,
        RatingInputs inputs,
        int countGrade,
        int frequencyGrade,
        int probabilityGrade,
        BigDecimal score,
        Level scoreLevel,
        RatingRule rule,
        Level level) {

    static Derivation of(RatingScheme scheme, RatingInputs inputs) {
        int count = scheme.countGrade(inputs.riskPoints());
        int frequency = scheme.frequencyGrade(inputs.yearlyCases());
        int probability = inputs.probability();
        var score = scheme.score(count, inputs.importance(), frequency, probability);
        var scoreLevel = scheme.level(score);
        var rule = RatingRule.firing(inputs);
        return new Derivation(
                scheme,
                inputs,
                count,
                frequency,
                probability,
                score,
                scoreLevel,
                rule,
                rule.level().moreSevere(scoreLevel));
    }

    boolean gives(Level sameLevel, BigDecimal sameScore) {
        return level == sameLevel && score.compareTo(sameScore) == 0;
    }

    String textZh() {
        return DerivationText.chinese(this);
    }

    String textEn() {
        return DerivationText.english(this);
    }
}
