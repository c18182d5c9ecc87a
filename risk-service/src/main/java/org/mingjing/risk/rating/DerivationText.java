package org.mingjing.risk.rating;

import java.math.BigDecimal;
import java.util.Locale;
import org.mingjing.risk.signal.Evidence;

/** A derivation in words. It depends on nothing but the derivation, so the same inputs print the same bytes. */
final class DerivationText {
    private static final String CHINESE = """
            评级方案:%s
            风险点 %d 个:%d 分 × %s = %s
            权力重要程度:%d 分 × %s = %s
            年办理 %d 件:%d 分 × %s = %s
            腐败发生概率:%d 分 × %s = %s(导入 %d 分;%s)
            得分 %s:%s(%s 以上一级,%s 以上二级)
            规则 %s(%s):%s
            风险等级:%s(得分等级与规则等级取较高者)
            """;
    private static final String ENGLISH = """
            Rating scheme: %s
            Risk points, %d: grade %d x %s = %s
            Importance: grade %d x %s = %s
            Cases a year, %d: grade %d x %s = %s
            Probability of corruption: grade %d x %s = %s (imported %d; %s)
            Score %s: level %s (I from %s, II from %s)
            Rule %s (%s): level %s
            Level: %s (the more severe of score and rule)
            """;

    private DerivationText() {}

    static String chinese(Derivation d) {
        return print(
                CHINESE,
                d,
                evidenceZh(d.inputs().evidence()),
                d.scoreLevel().nameZh(),
                d.rule().textZh(),
                d.rule().level().nameZh(),
                d.level().nameZh());
    }

    static String english(Derivation d) {
        return print(
                ENGLISH,
                d,
                evidenceEn(d.inputs().evidence()),
                d.scoreLevel().name(),
                d.rule().textEn(),
                d.rule().level().name(),
                d.level().name());
    }

    private static String print(
            String template,
            Derivation d,
            String evidence,
            String scoreLevel,
            String rule,
            String ruleLevel,
            String level) {
        var scheme = d.scheme();
        var inputs = d.inputs();
        return String.format(
                Locale.ROOT,
                template,
                scheme.code(),
                inputs.riskPoints(),
                d.countGrade(),
                scheme.countWeight(),
                share(scheme.countWeight(), d.countGrade()),
                inputs.importance(),
                scheme.importanceWeight(),
                share(scheme.importanceWeight(), inputs.importance()),
                inputs.yearlyCases(),
                d.frequencyGrade(),
                scheme.frequencyWeight(),
                share(scheme.frequencyWeight(), d.frequencyGrade()),
                d.probabilityGrade(),
                scheme.probabilityWeight(),
                share(scheme.probabilityWeight(), d.probabilityGrade()),
                inputs.importedProbability(),
                evidence,
                d.score(),
                scoreLevel,
                scheme.levelOneFrom(),
                scheme.levelTwoFrom(),
                d.rule(),
                rule,
                ruleLevel,
                level);
    }

    private static BigDecimal share(BigDecimal weight, int grade) {
        return RatingScheme.share(weight, grade);
    }

    private static String evidenceZh(Evidence evidence) {
        var text = "近十二个月查实投诉和红牌 " + evidence.facts() + " 件,计 " + evidence.grade() + " 分";
        return evidence.isKept() ? text + ",未满六个月无查实事项,维持原分" : text;
    }

    private static String evidenceEn(Evidence evidence) {
        var text = "upheld complaints and red cards of the last twelve months " + evidence.facts() + ", grade "
                + evidence.grade();
        return evidence.isKept() ? text + " kept until six months pass with none" : text;
    }
}
