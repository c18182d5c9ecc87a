package org.mingjing.process.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kit.problem.ProblemCatalogue;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.power.Level;
import org.mingjing.process.procedure.StepKind;

class SeparationOfDutyTest {
    @ParameterizedTest
    @CsvSource({
        "I, EXAMINE, APPROVE",
        "I, EXAMINE, SIGN",
        "I, APPROVE, SIGN",
        "I, SIGN, EXAMINE",
        "II, EXAMINE, APPROVE",
        "II, APPROVE, EXAMINE"
    })
    void oneHandMayNotDoBoth(Level level, Duty earlier, Duty now) {
        var separation = new SeparationOfDuty(level, List.of(new Act(earlier, "A")));
        assertThatThrownBy(() -> separation.admit(now, "A"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("duty-not-separate"));
    }

    @ParameterizedTest
    @CsvSource({
        "II, EXAMINE, SIGN",
        "II, APPROVE, SIGN",
        "III, EXAMINE, APPROVE",
        "III, EXAMINE, SIGN",
        "III, APPROVE, SIGN",
        "I, EXAMINE, EXAMINE",
        "I, SIGN, SIGN"
    })
    void oneHandMayDoBoth(Level level, Duty earlier, Duty now) {
        var separation = new SeparationOfDuty(level, List.of(new Act(earlier, "A")));
        assertThatCode(() -> separation.admit(now, "A")).doesNotThrowAnyException();
    }

    @Test
    void theRefusalIsReadInChineseOrEnglish() {
        var separation = new SeparationOfDuty(Level.I, List.of(new Act(Duty.EXAMINE, "A")));
        var broken = catchThrowableOfType(RuleBroken.class, () -> separation.admit(Duty.APPROVE, "A"));
        var texts = ProblemCatalogue.get();
        assertThat(texts.detail(broken.code(), Locale.SIMPLIFIED_CHINESE, broken.arguments()))
                .isEqualTo("该事项风险等级为一级,已负责审核的人员不得再负责批准。");
        assertThat(texts.detail(broken.code(), Locale.ENGLISH, broken.arguments()))
                .isEqualTo("At level I whoever did EXAMINE may not do APPROVE.");
    }

    @Test
    void anotherPersonMayAlwaysAct() {
        var separation = new SeparationOfDuty(Level.I, List.of(new Act(Duty.EXAMINE, "A"), new Act(Duty.SIGN, "B")));
        assertThatCode(() -> separation.admit(Duty.APPROVE, "C")).doesNotThrowAnyException();
    }

    @Test
    void whoeverGaveAViewInACollectiveDecisionHasApproved() {
        assertThat(Duty.of(StepKind.COLLECTIVE_DECISION)).contains(Duty.APPROVE);
    }

    @Test
    void acceptingAndDeliveringAreNoDutiesToBeKeptApart() {
        assertThat(Duty.of(StepKind.ACCEPT)).isEmpty();
        assertThat(Duty.of(StepKind.DELIVER)).isEmpty();
    }
}
