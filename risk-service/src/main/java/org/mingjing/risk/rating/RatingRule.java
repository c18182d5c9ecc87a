package org.mingjing.risk.rating;

import java.util.Arrays;
import java.util.function.Predicate;
import org.mingjing.risk.power.Attention;
import org.mingjing.risk.power.Discretion;
import org.mingjing.risk.power.LedBy;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Scope;

/** The rules of the plan that give a level whatever the score is. They are tried from the top; the first that holds fires. */
enum RatingRule {
    USED_AFTER_CANCELLATION(
            Level.I, RatingInputs::usedAfterCancellation, "已取消的权力仍在行使", "a cancelled power is still used"),
    UNIT_LED_BY_HEAD(Level.I, unit(i -> i.ledBy() == LedBy.HEAD), "由单位主要负责人直接行使", "run directly by the main leader"),
    UNIT_HIGH_ATTENTION(Level.I, unit(i -> i.attention() == Attention.HIGH), "社会关注度高", "of high public attention"),
    UNIT_DEPUTY_AND_MEDIUM_ATTENTION(
            Level.II,
            unit(i -> i.ledBy() == LedBy.DEPUTY && i.attention() == Attention.MEDIUM),
            "由分管负责人行使且社会关注度一般",
            "run by a deputy and of medium public attention"),
    UNIT_DISCRETION(
            Level.II,
            unit(i -> i.discretion() != Discretion.NONE),
            "有自由裁量空间",
            "leaves discretion to the one who decides"),
    UNIT_OTHER(Level.III, unit(i -> true), "其他风险较小的权力", "other power of small risk"),
    SCHOOL_LED_BY_HEAD(
            Level.I, school(i -> i.ledBy() == LedBy.HEAD), "由学校主要负责人直接行使", "run directly by the head of the school"),
    SCHOOL_DELEGATED(
            Level.II,
            school(RatingInputs::delegatedBySuperior),
            "由上级部门委托或者批准",
            "delegated or approved by a superior department"),
    SCHOOL_LED_BY_DEPUTY(
            Level.II, school(i -> i.ledBy() == LedBy.DEPUTY), "由学校分管负责人行使", "run by a deputy head of the school"),
    SCHOOL_OTHER(Level.III, school(i -> true), "学校其他风险较小的权力", "other power of a school of small risk");

    private final Level level;
    private final Predicate<RatingInputs> holds;
    private final String textZh;
    private final String textEn;

    RatingRule(Level level, Predicate<RatingInputs> holds, String textZh, String textEn) {
        this.level = level;
        this.holds = holds;
        this.textZh = textZh;
        this.textEn = textEn;
    }

    static RatingRule firing(RatingInputs inputs) {
        return Arrays.stream(values())
                .filter(rule -> rule.holds.test(inputs))
                .findFirst()
                .orElseThrow();
    }

    Level level() {
        return level;
    }

    String textZh() {
        return textZh;
    }

    String textEn() {
        return textEn;
    }

    private static Predicate<RatingInputs> unit(Predicate<RatingInputs> condition) {
        return condition.and(inputs -> inputs.scope() == Scope.UNIT);
    }

    private static Predicate<RatingInputs> school(Predicate<RatingInputs> condition) {
        return condition.and(inputs -> inputs.scope() == Scope.SCHOOL);
    }
}
