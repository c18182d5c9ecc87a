package org.mingjing.risk.rating.scheme;

import java.util.function.Predicate;
import org.mingjing.risk.power.Attention;
import org.mingjing.risk.power.Discretion;
import org.mingjing.risk.power.LedBy;
import org.mingjing.risk.power.Scope;

/** The conditions of the plan that give a level whatever the score is. Which level, and in which order, is the scheme's. */
public enum RatingRule {
    USED_AFTER_CANCELLATION(null, RatingInputs::usedAfterCancellation, "已取消的权力仍在行使", "a cancelled power is still used"),
    UNIT_LED_BY_HEAD(Scope.UNIT, i -> i.ledBy() == LedBy.HEAD, "由单位主要负责人直接行使", "run directly by the main leader"),
    UNIT_HIGH_ATTENTION(Scope.UNIT, i -> i.attention() == Attention.HIGH, "社会关注度高", "of high public attention"),
    UNIT_DEPUTY_AND_MEDIUM_ATTENTION(
            Scope.UNIT,
            i -> i.ledBy() == LedBy.DEPUTY && i.attention() == Attention.MEDIUM,
            "由分管负责人行使且社会关注度一般",
            "run by a deputy and of medium public attention"),
    UNIT_DISCRETION(
            Scope.UNIT, i -> i.discretion() != Discretion.NONE, "有自由裁量空间", "leaves discretion to the one who decides"),
    UNIT_OTHER(Scope.UNIT, i -> true, "其他风险较小的权力", "other power of small risk"),
    SCHOOL_LED_BY_HEAD(
            Scope.SCHOOL, i -> i.ledBy() == LedBy.HEAD, "由学校主要负责人直接行使", "run directly by the head of the school"),
    SCHOOL_DELEGATED(
            Scope.SCHOOL,
            RatingInputs::delegatedBySuperior,
            "由上级部门委托或者批准",
            "delegated or approved by a superior department"),
    SCHOOL_LED_BY_DEPUTY(
            Scope.SCHOOL, i -> i.ledBy() == LedBy.DEPUTY, "由学校分管负责人行使", "run by a deputy head of the school"),
    SCHOOL_OTHER(Scope.SCHOOL, i -> true, "学校其他风险较小的权力", "other power of a school of small risk");

    private final Scope scope;
    private final Predicate<RatingInputs> condition;
    private final String textZh;
    private final String textEn;

    /** @param scope whose powers the rule is for; null for all */
    RatingRule(Scope scope, Predicate<RatingInputs> condition, String textZh, String textEn) {
        this.scope = scope;
        this.condition = condition;
        this.textZh = textZh;
        this.textEn = textEn;
    }

    boolean holds(RatingInputs inputs) {
        return isFor(inputs.scope()) && condition.test(inputs);
    }

    boolean isFor(Scope some) {
        return scope == null || scope == some;
    }

    /** The rule that holds for every power of a scope, so that none is left without a level. */
    static RatingRule restOf(Scope scope) {
        return scope == Scope.UNIT ? UNIT_OTHER : SCHOOL_OTHER;
    }

    String textZh() {
        return textZh;
    }

    String textEn() {
        return textEn;
    }
}
