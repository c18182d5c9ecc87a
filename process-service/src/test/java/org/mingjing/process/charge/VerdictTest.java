package org.mingjing.process.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.alert.Trigger;

class VerdictTest {
    private static final Fee TUITION = new Fee(
            "S-YZ-V-01", "F-01", new PublishedFee("学费", "Tuition", "学期", Money.of("600.00"), Money.of("800.00"), "核定"));
    private static final List<Fee> FEES = List.of(TUITION);

    @Test
    void the_lower_limit_times_the_quantity_is_accepted() {
        assertThat(Verdict.on(charge("1200.00", 2, null), false, FEES)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void anything_above_is_refused_although_the_range_goes_higher() {
        assertThat(Verdict.on(charge("600.01", 1, null), false, FEES))
                .isEqualTo(new Verdict.Refused(
                        "charge-above-lower-limit", Trigger.FEE_ABOVE_LOWER_LIMIT, Money.of("600.00")));
    }

    @Test
    void an_exemption_does_not_allow_more() {
        assertThat(Verdict.on(charge("650.00", 1, "某文件"), false, FEES)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void less_needs_a_named_exemption() {
        assertThatThrownBy(() -> Verdict.on(charge("300.00", 1, null), false, FEES))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("charge-below-lower-limit"));
        assertThat(Verdict.on(charge("300.00", 1, "低保家庭减半"), false, FEES)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void what_is_owed_may_be_more_than_anybody_can_be_charged() {
        var dear = new Fee(
                "S-YZ-V-01",
                "F-01",
                new PublishedFee("基金", "Fund", "项", Money.of("10000000.00"), Money.of("10000000.00"), "核定"));

        assertThatThrownBy(() -> Verdict.on(charge("999999999999.99", 100_000, null), false, List.of(dear)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("charge-below-lower-limit"));
    }

    @Test
    void a_power_without_a_published_fee_charges_nothing() {
        assertThat(Verdict.on(charge("1.00", 1, null), false, List.of()))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.trigger()).isEqualTo(Trigger.FEE_NOT_PUBLISHED));
    }

    @Test
    void a_slip_in_the_code_of_a_fee_is_sent_back() {
        var other = new ChargeRequest("S-YZ-V-01", "F-10", 1, Money.of("600.00"), null, null, null);

        assertThatThrownBy(() -> Verdict.on(other, false, FEES)).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.code()).isEqualTo("charge-fee-unknown");
            assertThat(broken.arguments()).containsExactly("F-10", "F-01");
        });
    }

    @Test
    void a_cancelled_power_charges_nothing_even_at_the_right_amount() {
        assertThat(Verdict.on(charge("600.00", 1, null), true, FEES))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.trigger()).isEqualTo(Trigger.CANCELLED_POWER_USED));
    }

    @Property
    void only_the_exact_amount_passes_without_an_exemption(
            @ForAll @IntRange(min = 1, max = 50) int quantity, @ForAll @IntRange(max = 4_000_000) int fen) {
        var owed = TUITION.owed(quantity);
        var amount = new Money(BigDecimal.valueOf(fen, 2));
        var request = new ChargeRequest("S-YZ-V-01", "F-01", quantity, amount, null, null, null);

        if (amount.compareTo(owed) < 0) {
            assertThatThrownBy(() -> Verdict.on(request, false, FEES)).isInstanceOf(RuleBroken.class);
        } else {
            assertThat(Verdict.on(request, false, FEES) instanceof Verdict.Accepted)
                    .isEqualTo(amount.equals(owed));
        }
    }

    private static ChargeRequest charge(String amount, int quantity, String exemption) {
        return new ChargeRequest("S-YZ-V-01", "F-01", quantity, Money.of(amount), null, null, exemption);
    }
}
