package org.mingjing.risk.warning;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.warning.TierRule.Reason.CONCENTRATED;
import static org.mingjing.risk.warning.TierRule.Reason.GRAVE;
import static org.mingjing.risk.warning.TierRule.Reason.LIGHT;
import static org.mingjing.risk.warning.TierRule.Reason.MANY;
import static org.mingjing.risk.warning.TierRule.Reason.SERIOUS;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.signal.SignalSource;
import org.mingjing.risk.signal.StandingSignal;

class TierRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TierFigures FIGURES = new TierFigures(12, 3, 3, 5, 30, 5);

    private final TierRule rule = new TierRule(FIGURES);

    @Test
    void nobody_is_warned_of_nothing() {
        assertThat(rule.propose(List.of(), AnsweredFacts.NONE, TODAY)).isEmpty();
    }

    @Test
    void a_light_comment_is_the_first_tier() {
        assertReason(LIGHT, Tier.FIRST, signal(0, 1));
        assertReason(LIGHT, Tier.FIRST, signal(0, 2), signal(90, 2));
    }

    @Test
    void many_comments_are_the_second_tier() {
        assertReason(MANY, Tier.SECOND, signal(0, 1), signal(90, 1), signal(180, 1));
    }

    @Test
    void a_more_serious_one_is_the_second_tier_whatever_the_number() {
        assertReason(SERIOUS, Tier.SECOND, signal(0, 3));
        assertReason(SERIOUS, Tier.SECOND, signal(0, 4));
    }

    @Test
    void a_grave_one_is_the_third_tier() {
        assertReason(GRAVE, Tier.THIRD, signal(0, 1), signal(1, 5));
    }

    @Test
    void concentrated_comments_are_the_third_tier() {
        assertReason(CONCENTRATED, Tier.THIRD, signal(0, 1), signal(1, 1), signal(2, 1), signal(3, 1), signal(29, 1));
    }

    @Test
    void the_thirtieth_day_after_the_first_is_not_within_thirty_days() {
        assertReason(MANY, Tier.SECOND, signal(0, 1), signal(1, 1), signal(2, 1), signal(3, 1), signal(30, 1));
        assertReason(MANY, Tier.SECOND, signal(0, 1), signal(1, 1), signal(2, 1), signal(3, 1));
    }

    @Test
    void an_older_cluster_is_a_cluster_too() {
        assertReason(
                CONCENTRATED,
                Tier.THIRD,
                signal(0, 1),
                signal(200, 1),
                signal(201, 1),
                signal(202, 1),
                signal(203, 1),
                signal(204, 1));
    }

    @Test
    void what_is_older_than_twelve_months_or_to_come_does_not_count() {
        var since = LocalDate.of(2025, 11, 24);
        assertThat(rule.countedSince(TODAY)).isEqualTo(since);
        assertThat(rule.propose(
                        List.of(on(since.minusDays(1), 5), on(TODAY.plusDays(1), 5)), AnsweredFacts.NONE, TODAY))
                .isEmpty();
        assertThat(rule.propose(List.of(on(since, 1), on(TODAY, 1)), AnsweredFacts.NONE, TODAY))
                .hasValueSatisfying(proposal -> assertThat(proposal.counted()).hasSize(2));
    }

    @Test
    void the_derivation_is_printed_in_both_languages() {
        var proposal = rule.propose(List.of(signal(0, 1), signal(40, 3)), AnsweredFacts.NONE, TODAY)
                .orElseThrow();

        assertThat(proposal.textZh()).isEqualTo("""
            计入 2025-11-24 至 2026-11-23 的线索 2 条:
            · 2026-10-14 监督检查,程度 3,F40
            · 2026-11-23 监督检查,程度 1,F0
            规则:有程度达到 3 的线索,属问题较重
            建议:二级预警\
            """);
        assertThat(proposal.textEn()).isEqualTo("""
            2 signals of 2025-11-24 to 2026-11-23 count:
            - 2026-10-14 inspection, weight 3, F40
            - 2026-11-23 inspection, weight 1, F0
            Rule: a signal of weight 3 or more is serious
            Proposed tier: 2\
            """);
    }

    @Test
    void every_reason_has_its_own_words() {
        assertThat(text(signal(0, 1))).contains("有反映,问题较轻", "the problem is light", "一级预警", "tier: 1");
        assertThat(text(signal(0, 1), signal(90, 1), signal(180, 1))).contains("达到 3 条,属反映较多", "3 or more are many");
        assertThat(text(signal(0, 5))).contains("程度达到 5", "属情节严重", "weight 5 or more is grave", "三级预警");
        assertThat(text(signal(0, 1), signal(0, 1), signal(0, 1), signal(0, 1), signal(0, 1)))
                .contains("30 日内达到 5 条,属反映集中", "5 or more within 30 days are concentrated");
    }

    @Property
    void the_order_in_which_signals_came_makes_no_difference(
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 400) Integer> days) {
        var signals = new ArrayList<>(
                days.stream().map(day -> signal(day, 1 + day % 5)).toList());
        var one = rule.propose(signals, AnsweredFacts.NONE, TODAY).map(TierProposal::textZh);
        Collections.reverse(signals);
        assertThat(rule.propose(signals, AnsweredFacts.NONE, TODAY).map(TierProposal::textZh))
                .isEqualTo(one);
    }

    @Property
    void one_more_signal_never_makes_it_milder(
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 360) Integer> days,
            @ForAll @IntRange(min = 0, max = 360) int another,
            @ForAll @IntRange(min = 1, max = 5) int weight) {
        var signals = new ArrayList<>(
                days.stream().map(day -> signal(day, 1 + day % 5)).toList());
        int before = rule.propose(signals, AnsweredFacts.NONE, TODAY)
                .map(p -> p.tier().number())
                .orElse(0);
        signals.add(signal(another, weight));
        assertThat(rule.propose(signals, AnsweredFacts.NONE, TODAY)
                        .orElseThrow()
                        .tier()
                        .number())
                .isGreaterThanOrEqualTo(before);
    }

    @Test
    void what_somebody_was_warned_of_alone_is_no_reason_to_warn_again() {
        assertThat(rule.propose(List.of(signal(0, 5), signal(1, 1)), warnedOf("F0", "F1"), TODAY))
                .isEmpty();
        assertThat(rule.propose(List.of(signal(0, 5)), new AnsweredFacts(Map.of(), Map.of("F0", "W-1")), TODAY))
                .isEmpty();
    }

    @Test
    void how_grave_an_old_signal_is_was_answered_and_its_number_adds_up() {
        assertAgain(LIGHT, warnedOf("F9"), signal(0, 2), signal(9, 5));
        assertAgain(SERIOUS, warnedOf("F9"), signal(0, 3), signal(9, 5));
        assertAgain(MANY, warnedOf("F9", "F8"), signal(0, 1), signal(8, 1), signal(9, 5));
        assertAgain(
                CONCENTRATED,
                warnedOf("F9", "F8", "F7", "F6"),
                signal(0, 1),
                signal(6, 1),
                signal(7, 1),
                signal(8, 1),
                signal(9, 1));
    }

    @Test
    void old_signals_that_were_concentrated_without_the_new_one_are_many() {
        assertAgain(
                MANY,
                warnedOf("F90", "F91", "F92", "F93", "F94"),
                signal(0, 1),
                signal(90, 1),
                signal(91, 1),
                signal(92, 1),
                signal(93, 1),
                signal(94, 1));
    }

    @Test
    void the_derivation_says_what_was_warned_of_and_what_counts_no_more() {
        var answered = new AnsweredFacts(Map.of("F40", "W-2026-000001"), Map.of("F50", "W-2026-000002"));
        var proposal = rule.propose(List.of(signal(0, 1), signal(40, 3), signal(50, 5)), answered, TODAY)
                .orElseThrow();

        assertThat(proposal.textZh()).isEqualTo("""
            计入 2025-11-24 至 2026-11-23 的线索 2 条:
            · 2026-10-14 监督检查,程度 3,F40(已列入预警 W-2026-000001)
            · 2026-11-23 监督检查,程度 1,F0
            不再计入 1 条:所列预警 W-2026-000002 经说明或者申诉不成立
            规则:有反映,问题较轻
            建议:一级预警\
            """);
        assertThat(proposal.textEn()).isEqualTo("""
            2 signals of 2025-11-24 to 2026-11-23 count:
            - 2026-10-14 inspection, weight 3, F40 (in warning W-2026-000001 already)
            - 2026-11-23 inspection, weight 1, F0
            1 more do not count: found baseless in W-2026-000002
            Rule: there is a comment, the problem is light
            Proposed tier: 1\
            """);
    }

    private static AnsweredFacts warnedOf(String... facts) {
        return new AnsweredFacts(Stream.of(facts).collect(toMap(fact -> fact, fact -> "W-1")), Map.of());
    }

    private void assertAgain(TierRule.Reason reason, AnsweredFacts answered, StandingSignal... signals) {
        assertThat(rule.propose(List.of(signals), answered, TODAY))
                .hasValueSatisfying(proposal -> assertThat(proposal.reason()).isEqualTo(reason));
    }

    private String text(StandingSignal... signals) {
        var proposal = rule.propose(List.of(signals), AnsweredFacts.NONE, TODAY).orElseThrow();
        return proposal.textZh() + proposal.textEn();
    }

    private void assertReason(TierRule.Reason reason, Tier tier, StandingSignal... signals) {
        assertThat(rule.propose(List.of(signals), AnsweredFacts.NONE, TODAY)).hasValueSatisfying(proposal -> {
            assertThat(proposal.reason()).isEqualTo(reason);
            assertThat(proposal.tier()).isEqualTo(tier);
        });
    }

    private static StandingSignal signal(int daysAgo, int weight) {
        return on(TODAY.minusDays(daysAgo), weight);
    }

    private static StandingSignal on(LocalDate day, int weight) {
        var ago = ChronoUnit.DAYS.between(day, TODAY);
        return new StandingSignal("F" + ago, SignalSource.INSPECTION, weight, day, 0);
    }
}
