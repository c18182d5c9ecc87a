package org.mingjing.risk.rating.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.rating.scheme.RatingCases.harmless;
import static org.mingjing.risk.rating.scheme.RatingCases.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.risk.power.Attention;
import org.mingjing.risk.power.Discretion;
import org.mingjing.risk.power.LedBy;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.signal.Evidence;

class RatingRuleTest {
    @ParameterizedTest
    @CsvSource({
        "HEAD,   LOW,    NONE,   UNIT_LED_BY_HEAD,                 I",
        "OTHER,  HIGH,   NONE,   UNIT_HIGH_ATTENTION,              I",
        "DEPUTY, MEDIUM, NONE,   UNIT_DEPUTY_AND_MEDIUM_ATTENTION, II",
        "DEPUTY, LOW,    NONE,   UNIT_OTHER,                       III",
        "OTHER,  MEDIUM, NONE,   UNIT_OTHER,                       III",
        "OTHER,  LOW,    NARROW, UNIT_DISCRETION,                  II",
        "DEPUTY, LOW,    WIDE,   UNIT_DISCRETION,                  II",
        "OTHER,  LOW,    NONE,   UNIT_OTHER,                       III"
    })
    void rules_of_a_unit(LedBy ledBy, Attention attention, Discretion discretion, RatingRule rule, Level level) {
        var fired = firing(with(Scope.UNIT, ledBy, attention, false, discretion));

        assertThat(fired.rule()).isEqualTo(rule);
        assertThat(fired.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD,   false, SCHOOL_LED_BY_HEAD,   I",
        "HEAD,   true,  SCHOOL_LED_BY_HEAD,   I",
        "OTHER,  true,  SCHOOL_DELEGATED,     II",
        "DEPUTY, false, SCHOOL_LED_BY_DEPUTY, II",
        "OTHER,  false, SCHOOL_OTHER,         III"
    })
    void rules_of_a_school(LedBy ledBy, boolean delegated, RatingRule rule, Level level) {
        var fired = firing(with(Scope.SCHOOL, ledBy, Attention.LOW, delegated, Discretion.NONE));

        assertThat(fired.rule()).isEqualTo(rule);
        assertThat(fired.level()).isEqualTo(level);
    }

    @Test
    void public_attention_and_discretion_count_for_units_only() {
        var school = with(Scope.SCHOOL, LedBy.OTHER, Attention.HIGH, false, Discretion.WIDE);

        assertThat(firing(school).rule()).isEqualTo(RatingRule.SCHOOL_OTHER);
    }

    @ParameterizedTest
    @CsvSource({"UNIT", "SCHOOL"})
    void a_cancelled_power_that_is_still_used_is_level_one_whatever_else_is_so(Scope scope) {
        var used = harmless(scope).with(new Evidence(1, 2, true));

        assertThat(firing(used).rule()).isEqualTo(RatingRule.USED_AFTER_CANCELLATION);
        assertThat(RatingCases.rate(used).level()).isEqualTo(Level.I);
    }

    private static RuleLevel firing(RatingInputs inputs) {
        return new RuleOrder(RatingCases.seedMethod().rules()).firing(inputs);
    }
}
