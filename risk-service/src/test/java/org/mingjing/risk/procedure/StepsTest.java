package org.mingjing.risk.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {
    private final Steps steps = Steps.of(List.of(
            step("EXAMINE", "预算审核", null),
            step("APPROVE", "集体研究", null),
            step("EXAMINE", "验收", null),
            step("JOINT_OPINION", "征求意见", "X-GAJT"),
            step("JOINT_OPINION", "征求意见", "X-JTYS")));

    @Test
    void a_kind_is_enough_where_there_is_one_step_of_it() {
        assertThat(steps.fit(StepKind.APPROVE, null)).isEqualTo(Steps.Fit.ONE);
        assertThat(steps.fit(StepKind.EXAMINE, null)).isEqualTo(Steps.Fit.SEVERAL);
        assertThat(steps.fit(StepKind.SIGN, null)).isEqualTo(Steps.Fit.NONE);
    }

    @Test
    void of_several_the_name_says_which_and_where_they_share_it_the_office() {
        assertThat(steps.fit(StepKind.EXAMINE, "验收")).isEqualTo(Steps.Fit.ONE);
        assertThat(steps.fit(StepKind.EXAMINE, "集体研究")).isEqualTo(Steps.Fit.NONE);
        assertThat(steps.fit(StepKind.JOINT_OPINION, "征求意见")).isEqualTo(Steps.Fit.SEVERAL);
        assertThat(steps.fit(StepKind.JOINT_OPINION, "X-JTYS")).isEqualTo(Steps.Fit.ONE);
        assertThat(steps.named(StepKind.JOINT_OPINION)).containsExactly("征求意见 (X-GAJT)", "征求意见 (X-JTYS)");
    }

    @Test
    void a_name_that_a_step_of_the_unit_shares_with_one_at_an_office_means_that_of_the_unit() {
        var shared = Steps.of(List.of(step("REVIEW", "审查", null), step("REVIEW", "审查", "X-SFJ")));

        assertThat(shared.fit(StepKind.REVIEW, null)).isEqualTo(Steps.Fit.SEVERAL);
        assertThat(shared.fit(StepKind.REVIEW, "审查")).isEqualTo(Steps.Fit.ONE);
        assertThat(shared.fit(StepKind.REVIEW, "X-SFJ")).isEqualTo(Steps.Fit.ONE);
        assertThat(shared.named(StepKind.REVIEW)).containsExactly("审查", "审查 (X-SFJ)");
    }

    @Test
    void two_that_nothing_tells_apart_are_one_once_they_are_named() {
        var twins = Steps.of(List.of(step("EXAMINE", "审核", null), step("EXAMINE", "审核", null)));

        assertThat(twins.fit(StepKind.EXAMINE, null)).isEqualTo(Steps.Fit.SEVERAL);
        assertThat(twins.fit(StepKind.EXAMINE, "审核")).isEqualTo(Steps.Fit.ONE);
    }

    @Test
    void nothing_is_ruled_out_in_a_procedure_that_we_have_not_heard_of_and_all_in_one_without_steps() {
        assertThat(Steps.NOT_HEARD_OF.fit(StepKind.SIGN, "签发")).isEqualTo(Steps.Fit.ONE);
        assertThat(Steps.of(List.of()).fit(StepKind.SIGN, null)).isEqualTo(Steps.Fit.NONE);
    }

    private static Steps.Step step(String kind, String nameZh, String jointOffice) {
        return new Steps.Step(kind, nameZh, jointOffice);
    }
}
