package org.mingjing.risk.rating.scheme;

import java.math.BigDecimal;
import org.mingjing.risk.power.Level;

/**
 * A derivation by score in words. It depends on nothing but the derivation, so the same inputs print the same bytes.
 * Joined by hand: a format string, parsed for each of a hundred thousand powers, took most of the time of rating them.
 */
final class ScoreText {
    private ScoreText() {}

    static String chinese(ScoreDerivation d) {
        var method = d.method();
        var inputs = d.inputs();
        var text = new StringBuilder(512);
        text.append("评级方案:").append(d.scheme()).append('\n');
        text.append("风险点 ").append(inputs.riskPoints()).append(" 个:");
        gradeZh(text, d.countGrade(), method.count().weight()).append('\n');
        text.append("权力重要程度:");
        gradeZh(text, inputs.importance(), method.importanceWeight()).append('\n');
        text.append("年办理 ").append(inputs.cases()).append(" 件");
        if (inputs.countedCases() > inputs.yearlyCases()) {
            text.append("(申报 ").append(inputs.yearlyCases()).append(" 件,按实际受理计)");
        }
        gradeZh(text.append(':'), d.frequencyGrade(), method.frequency().weight())
                .append('\n');
        text.append("腐败发生概率:");
        gradeZh(text, inputs.probability(), method.probabilityWeight());
        text.append("(导入 ").append(inputs.importedProbability()).append(" 分;");
        EvidenceText.chinese(text, inputs.evidence()).append(")\n");
        text.append("得分 ").append(d.score()).append(':').append(d.scoreLevel().nameZh());
        text.append('(').append(from(d, Level.I)).append(" 以上一级,");
        text.append(from(d, Level.II)).append(" 以上二级)\n");
        text.append("规则 ")
                .append(d.rule())
                .append('(')
                .append(d.fired().rule().textZh())
                .append("):");
        text.append(d.ruleLevel().nameZh()).append('\n');
        text.append("风险等级:").append(d.level().nameZh()).append("(得分等级与规则等级取较高者)\n");
        return text.toString();
    }

    static String english(ScoreDerivation d) {
        var method = d.method();
        var inputs = d.inputs();
        var text = new StringBuilder(640);
        text.append("Rating scheme: ").append(d.scheme()).append('\n');
        text.append("Risk points, ").append(inputs.riskPoints()).append(": ");
        gradeEn(text, d.countGrade(), method.count().weight()).append('\n');
        text.append("Importance: ");
        gradeEn(text, inputs.importance(), method.importanceWeight()).append('\n');
        text.append("Cases a year, ").append(inputs.cases());
        if (inputs.countedCases() > inputs.yearlyCases()) {
            text.append(" (").append(inputs.yearlyCases()).append(" stated, more were accepted)");
        }
        gradeEn(text.append(": "), d.frequencyGrade(), method.frequency().weight())
                .append('\n');
        text.append("Probability of corruption: ");
        gradeEn(text, inputs.probability(), method.probabilityWeight());
        text.append(" (imported ").append(inputs.importedProbability()).append("; ");
        EvidenceText.english(text, inputs.evidence()).append(")\n");
        text.append("Score ").append(d.score()).append(": level ").append(d.scoreLevel());
        text.append(" (I from ").append(from(d, Level.I));
        text.append(", II from ").append(from(d, Level.II)).append(")\n");
        text.append("Rule ")
                .append(d.rule())
                .append(" (")
                .append(d.fired().rule().textEn())
                .append("): level ");
        text.append(d.ruleLevel()).append('\n');
        text.append("Level: ").append(d.level()).append(" (the more severe of score and rule)\n");
        return text.toString();
    }

    private static StringBuilder gradeZh(StringBuilder text, int grade, BigDecimal weight) {
        return text.append(grade).append(" 分 × ").append(weight).append(" = ").append(ScoreMethod.share(weight, grade));
    }

    private static StringBuilder gradeEn(StringBuilder text, int grade, BigDecimal weight) {
        return text.append("grade ")
                .append(grade)
                .append(" x ")
                .append(weight)
                .append(" = ")
                .append(ScoreMethod.share(weight, grade));
    }

    private static BigDecimal from(ScoreDerivation d, Level level) {
        return new Bands(d.method().levels()).from(level);
    }
}
