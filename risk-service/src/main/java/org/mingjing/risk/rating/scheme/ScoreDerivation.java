package org.mingjing.risk.rating.scheme;

import java.math.BigDecimal;
import org.mingjing.risk.power.Level;

/** The grades, the score, the rule that fired, and the more severe of both levels. */
public record ScoreDerivation(
        String scheme,
        ScoreMethod method,
        RatingInputs inputs,
        int countGrade,
        int frequencyGrade,
        BigDecimal score,
        Level scoreLevel,
        RuleLevel fired)
        implements Derivation {

    @Override
    public String rule() {
        return fired.rule().name();
    }

    @Override
    public Level ruleLevel() {
        return fired.level();
    }

    @Override
    public Level level() {
        return fired.level().moreSevere(scoreLevel);
    }

    @Override
    public String textZh() {
        return ScoreText.chinese(this);
    }

    @Override
    public String textEn() {
        return ScoreText.english(this);
    }

    @Override
    public String gistZh() {
        return "得分 " + score + "(" + scoreLevel.nameZh() + "),规则 " + rule() + "("
                + ruleLevel().nameZh() + ")";
    }

    @Override
    public String gistEn() {
        return "score " + score + " (" + scoreLevel + "), rule " + rule() + " (" + ruleLevel() + ")";
    }
}
