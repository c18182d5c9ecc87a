package org.mingjing.process.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.mingjing.process.discretion.DiscretionBenchmark.Tier;

class DiscretionBenchmarkTest {
    private final DiscretionBenchmark fine = new DiscretionBenchmark(
            List.of(tier("T3", "3.8", "5.0"), tier("T1", "1.0", "2.2"), tier("T2", "2.2", "3.8")));

    @Test
    void a_bound_between_two_tiers_belongs_to_the_upper_one() {
        assertThat(codeFor(fine, "2.19")).containsExactly("T1");
        assertThat(codeFor(fine, "2.2")).containsExactly("T2");
    }

    @Test
    void the_last_tier_includes_its_upper_bound() {
        assertThat(codeFor(fine, "5")).containsExactly("T3");
        assertThat(codeFor(fine, "5.01")).isEmpty();
        assertThat(codeFor(fine, "0.99")).isEmpty();
    }

    @Test
    void fixed_amounts_allow_exactly_their_values() {
        var aid = new DiscretionBenchmark(List.of(tier("T1", "500", "500"), tier("T2", "1000", "1000")));

        assertThat(codeFor(aid, "500.00")).containsExactly("T1");
        assertThat(codeFor(aid, "1000")).containsExactly("T2");
        assertThat(codeFor(aid, "700")).isEmpty();
    }

    @Test
    void tiers_may_not_overlap() {
        refused("discretion-tier-overlap", tier("T1", "1", "3"), tier("T2", "2", "5"));
        refused("discretion-tier-overlap", tier("T1", "1", "1"), tier("T2", "1", "1"));
    }

    @Test
    void tiers_may_not_leave_a_gap() {
        refused("discretion-tier-gap", tier("T1", "1", "2"), tier("T2", "3", "5"));
    }

    @Test
    void ranges_and_fixed_amounts_do_not_mix() {
        refused("discretion-tier-mixed", tier("T1", "1", "2"), tier("T2", "2", "2"));
    }

    @Test
    void tiers_of_one_power_count_in_one_measure() {
        var other = new Tier("T2", "较重", "", "AMOUNT_CNY", new BigDecimal("2"), new BigDecimal("3"));

        refused("discretion-tier-measure", tier("T1", "1", "2"), other);
    }

    @Property
    void every_value_between_the_outer_bounds_falls_in_exactly_one_tier(
            @ForAll @BigRange(min = "1.0", max = "5.0") @Scale(4) BigDecimal value) {
        assertThat(Stream.of("T1", "T2", "T3").filter(codeFor(fine, value.toPlainString())::contains))
                .hasSize(1);
    }

    private static void refused(String code, Tier... tiers) {
        assertThatThrownBy(() -> new DiscretionBenchmark(List.of(tiers)))
                .isInstanceOfSatisfying(
                        BrokenBenchmark.class,
                        broken -> assertThat(broken.code()).isEqualTo(code));
    }

    private static List<String> codeFor(DiscretionBenchmark benchmark, String value) {
        return benchmark.tierFor(new BigDecimal(value)).stream().map(Tier::code).toList();
    }

    private static Tier tier(String code, String lower, String upper) {
        return new Tier(code, "一般", "", "MULTIPLE", new BigDecimal(lower), new BigDecimal(upper));
    }
}
