package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.risk.power.ReformKind.CANCEL;
import static org.mingjing.risk.power.ReformKind.DELEGATE;
import static org.mingjing.risk.power.ReformKind.MERGE;
import static org.mingjing.risk.power.ReformKind.RESUME;
import static org.mingjing.risk.power.ReformKind.SUSPEND;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.kit.problem.RuleBroken;

class StandingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_suspended_power_can_be_resumed() {
        var suspended = after(Standing.UNREFORMED, SUSPEND, null);
        assertThat(suspended.status()).isEqualTo(PowerStatus.SUSPENDED);
        assertThat(suspended.hasEnded()).isFalse();

        var resumed = after(suspended, RESUME, null);
        assertThat(resumed.status()).isEqualTo(PowerStatus.EFFECTIVE);
        assertThat(resumed.reforms()).isEqualTo(2);
    }

    @Test
    void what_is_suspended_is_not_suspended_again_and_what_is_not_is_not_resumed() {
        var suspended = after(Standing.UNREFORMED, SUSPEND, null);

        refused(suspended, SUSPEND, null, "power-suspended-already");
        refused(Standing.UNREFORMED, RESUME, null, "power-not-suspended");
    }

    @ParameterizedTest
    @EnumSource(ReformKind.class)
    void nothing_is_done_to_a_power_that_has_ended(ReformKind kind) {
        refused(after(Standing.UNREFORMED, CANCEL, null), kind, "X", "power-cancelled");
        refused(after(Standing.UNREFORMED, MERGE, "P-2"), kind, "X", "power-merged");
    }

    @Test
    void a_suspended_power_keeps_who_handles_it() {
        var delegated = after(Standing.UNREFORMED, DELEGATE, "U-2");

        assertThat(after(delegated, SUSPEND, null).delegatedTo()).isEqualTo("U-2");
        assertThat(after(after(delegated, SUSPEND, null), RESUME, null).delegatedTo())
                .isEqualTo("U-2");
    }

    @Test
    void the_owner_takes_back_what_it_delegated() {
        var delegated = after(Standing.UNREFORMED, DELEGATE, "U-2");

        assertThat(after(delegated, DELEGATE, "U-1").delegatedTo()).isNull();
        assertThat(after(delegated, DELEGATE, "U-3").delegatedTo()).isEqualTo("U-3");
    }

    @Test
    void nothing_is_delegated_to_whom_handles_it_already() {
        refused(Standing.UNREFORMED, DELEGATE, "U-1", "power-handled-there-already");
        refused(after(Standing.UNREFORMED, DELEGATE, "U-2"), DELEGATE, "U-2", "power-handled-there-already");
    }

    @Test
    void no_power_ends_in_itself() {
        refused(Standing.UNREFORMED, MERGE, "P-1", "power-merged-into-itself");
    }

    @Test
    void reforms_follow_one_another_in_time() {
        var suspended = after(Standing.UNREFORMED, SUSPEND, null);
        var dayBefore = new ReformOrder(RESUME, "〔2026〕2", DAY.minusDays(1), "x", null);

        assertThatThrownBy(() -> suspended.after(dayBefore, "P-1", "U-1"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("reform-before-the-last"));
    }

    private static void refused(Standing standing, ReformKind kind, String target, String problem) {
        assertThatThrownBy(() -> after(standing, kind, target))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(problem));
    }

    private static Standing after(Standing standing, ReformKind kind, String target) {
        return standing.after(new ReformOrder(kind, "〔2026〕1", DAY, "x", target), "P-1", "U-1");
    }
}
