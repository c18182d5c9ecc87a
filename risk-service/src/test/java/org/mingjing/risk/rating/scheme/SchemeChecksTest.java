package org.mingjing.risk.rating.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.risk.rating.scheme.RatingCases.seedMethod;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.power.Level;

/** What is wrong with a scheme is named, all of it at once. */
class SchemeChecksTest {
    private static final ScoreMethod SEED = seedMethod();

    @Test
    void the_schemes_that_come_with_the_suite_are_right() {
        assertThat(problems(SEED)).isEmpty();
        assertThat(problems(RatingCases.CRITERIA.method())).isEmpty();
        assertThat(problems(RatingCases.CONSEQUENCE.method())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.1999", "0.2001", "0.21"})
    void weights_sum_to_exactly_one(String weight) {
        assertThat(problems(weighted(weight))).containsExactly("scheme-weights-not-one");
    }

    @Test
    void a_weight_is_not_negative_and_has_four_decimals_at_most() {
        assertThat(problems(weighted("-0.20"))).contains("scheme-weight-malformed");
        assertThat(problems(weighted("0.20000"))).isEmpty();
        assertThat(problems(weighted("0.20001"))).contains("scheme-weight-malformed");
        assertThat(problems(weighted("0.20001"))).doesNotContain("scheme-weights-not-one");
    }

    /** Written out, each is a number of fifty million digits; adding it up took a minute. */
    @ParameterizedTest
    @ValueSource(strings = {"1e50000000", "-1e50000000", "1e-50000000", "0e-50000000", "1.0001"})
    @Timeout(5)
    void a_weight_beyond_one_or_with_endless_digits_is_refused_and_not_added_up(String weight) {
        var problems = new SchemeProblems();
        weighted(weight).check(problems);

        assertThat(problems.codes()).containsExactly("scheme-weight-malformed");
        assertThatThrownBy(problems::refuse).isInstanceOf(InputRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0001", "1"})
    void a_weight_from_nought_to_one_is_one(String weight) {
        assertThat(problems(weighted(weight))).containsExactly("scheme-weights-not-one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.50-5.00 | 2.30-3.48 | 1.00-2.29 | scheme-bands-hole",
                "3.51-5.00 | 2.30-3.49 | 1.00-2.29 | scheme-bands-hole",
                "3.50-4.99 | 2.30-3.49 | 1.00-2.29 | scheme-bands-hole",
                "3.50-5.00 | 2.30-3.49 | 1.01-2.29 | scheme-bands-hole",
                "3.49-5.00 | 2.30-3.49 | 1.00-2.29 | scheme-bands-overlap",
                "3.50-5.00 | 2.29-3.49 | 1.00-2.29 | scheme-bands-overlap",
                "3.50-5.01 | 2.30-3.49 | 1.00-2.29 | scheme-band-malformed",
                "3.50-5.00 | 2.30-3.49 | 0.99-2.29 | scheme-band-malformed",
                "3.50-5.00 | 2.305-3.49 | 1.00-2.29 | scheme-band-malformed",
                "3.50-5.00 | 3.49-2.30 | 1.00-2.29 | scheme-band-malformed"
            })
    void thresholds_leave_no_hole_and_do_not_overlap(String one, String two, String three, String problem) {
        assertThat(problems(banded(List.of(band(Level.I, one), band(Level.II, two), band(Level.III, three)))))
                .containsExactly(problem);
    }

    @Test
    void a_band_of_one_value_is_a_band() {
        assertThat(problems(banded(List.of(
                        band(Level.I, "5.00-5.00"), band(Level.II, "2.30-4.99"), band(Level.III, "1.00-2.29")))))
                .isEmpty();
    }

    @Test
    void a_higher_score_is_never_milder() {
        assertThat(problems(banded(List.of(
                        band(Level.II, "3.50-5.00"), band(Level.I, "2.30-3.49"), band(Level.III, "1.00-2.29")))))
                .containsExactly("scheme-bands-order");
    }

    @Test
    void every_level_has_one_band() {
        assertThat(problems(banded(List.of(band(Level.I, "3.50-5.00"), band(Level.III, "1.00-3.49")))))
                .containsExactly("scheme-levels-incomplete");
        var twice = new ArrayList<>(SEED.levels());
        twice.add(band(Level.I, "4.00-5.00"));
        assertThat(problems(banded(twice))).containsExactly("scheme-levels-incomplete");
    }

    @Test
    void floors_rise_from_at_least_one_and_are_four() {
        assertThat(problems(floored(2, 3, 3, 8))).containsExactly("scheme-floors-not-rising");
        assertThat(problems(floored(0, 3, 5, 8))).containsExactly("scheme-floors-not-rising");
        assertThat(problems(floored(1, 3, 5, 8))).isEmpty();
        assertThat(problems(floored(2, 3, 5))).containsExactly("scheme-floors-number");
    }

    @Test
    void the_floors_of_both_counted_factors_are_looked_at() {
        var frequency = new Factor(SEED.frequency().weight(), List.of(5, 4, 13, 53));
        var method = new ScoreMethod(
                SEED.count(),
                SEED.importanceWeight(),
                frequency,
                SEED.probabilityWeight(),
                SEED.levels(),
                SEED.rules(),
                SEED.measures());

        assertThat(problems(method)).containsExactly("scheme-floors-not-rising");
    }

    @Test
    void a_factor_may_weigh_nothing() {
        var method = new ScoreMethod(
                SEED.count(),
                new BigDecimal("0.60"),
                SEED.frequency(),
                new BigDecimal("0.00"),
                SEED.levels(),
                SEED.rules(),
                SEED.measures());

        assertThat(problems(method)).isEmpty();
    }

    @Test
    void the_rule_for_the_rest_comes_last() {
        assertThat(problems(ruled(without(RatingRule.UNIT_OTHER)))).containsExactly("scheme-rule-not-last");
        assertThat(problems(ruled(without(RatingRule.SCHOOL_OTHER)))).containsExactly("scheme-rule-not-last");
    }

    @Test
    void a_cancelled_power_still_used_is_level_one_in_every_scheme() {
        assertThat(problems(ruled(without(RatingRule.USED_AFTER_CANCELLATION)))).containsExactly("scheme-rule-missing");
    }

    @Test
    void no_rule_is_hidden_behind_a_milder_one_or_there_twice() {
        var hidden = without(RatingRule.UNIT_LED_BY_HEAD);
        hidden.add(hidden.size() - 6, new RuleLevel(RatingRule.UNIT_LED_BY_HEAD, Level.I));
        assertThat(problems(ruled(hidden))).containsExactly("scheme-rule-hidden");

        var twice = new ArrayList<>(SEED.rules());
        twice.add(1, new RuleLevel(RatingRule.UNIT_LED_BY_HEAD, Level.I));
        assertThat(problems(ruled(twice))).containsExactly("scheme-rule-twice");
    }

    @ParameterizedTest
    @CsvSource({"-1,0,1", "5,0,1", "0,-1,1", "0,3,1", "0,0,0", "4,2,0"})
    void measures_take_off_something_that_is_there(int probability, int discretion, int wrong) {
        var effect = Map.of(MeasureKind.RULE, new ScoreEffect(probability, discretion));
        var method = new ScoreMethod(
                SEED.count(),
                SEED.importanceWeight(),
                SEED.frequency(),
                SEED.probabilityWeight(),
                SEED.levels(),
                SEED.rules(),
                effect);

        assertThat(problems(method)).hasSize(wrong).allMatch("scheme-effect-out-of-range"::equals);
    }

    @Test
    void every_consequence_has_a_level_and_the_graver_none_that_is_milder() {
        var evidence = ((ConsequenceMethod) RatingCases.CONSEQUENCE.method()).evidence();
        var missing =
                new ConsequenceMethod(Map.of(Consequence.CRIME, Level.I, Consequence.DISCIPLINE, Level.II), evidence);
        var reversed = new ConsequenceMethod(
                Map.of(
                        Consequence.CRIME,
                        Level.II,
                        Consequence.DISCIPLINE,
                        Level.I,
                        Consequence.MINOR_BREACH,
                        Level.III),
                evidence);

        var same = new ConsequenceMethod(
                Map.of(
                        Consequence.CRIME,
                        Level.I,
                        Consequence.DISCIPLINE,
                        Level.II,
                        Consequence.MINOR_BREACH,
                        Level.II),
                evidence);

        assertThat(problems(same)).isEmpty();
        assertThat(problems(missing)).containsExactly("scheme-consequence-missing");
        assertThat(problems(reversed)).containsExactly("scheme-consequence-order");
    }

    @Test
    void schemes_without_a_score_say_what_evidence_demands() {
        var holed = List.of(band(Level.I, "5-5"), band(Level.II, "3-4"), band(Level.III, "1-1"));
        var criteria = (CriteriaMethod) RatingCases.CRITERIA.method();

        assertThat(problems(new CriteriaMethod(criteria.levels(), holed, Map.of())))
                .containsExactly("scheme-bands-hole");
        assertThat(problems(new CriteriaMethod(holed, criteria.evidence(), Map.of())))
                .contains("scheme-bands-hole");
        assertThat(problems(
                        new ConsequenceMethod(((ConsequenceMethod) RatingCases.CONSEQUENCE.method()).levels(), holed)))
                .containsExactly("scheme-bands-hole");
    }

    @Test
    void all_problems_are_told_at_once() {
        var wrong = new ScoreMethod(
                new Factor(new BigDecimal("0.50"), List.of(3, 2, 5, 8)),
                SEED.importanceWeight(),
                SEED.frequency(),
                SEED.probabilityWeight(),
                List.of(band(Level.I, "3.51-5.00"), band(Level.II, "2.30-3.49"), band(Level.III, "1.00-2.29")),
                without(RatingRule.UNIT_OTHER),
                SEED.measures());
        var problems = new SchemeProblems();
        wrong.check(problems);

        assertThat(problems.codes())
                .containsExactly(
                        "scheme-weights-not-one",
                        "scheme-floors-not-rising",
                        "scheme-bands-hole",
                        "scheme-rule-not-last");
        assertThatThrownBy(problems::refuse).isInstanceOf(InputRefused.class).hasMessage("rating-scheme-refused");
    }

    @Test
    void a_definition_is_kept_whole() {
        for (var scheme : List.of(RatingCases.SEED, RatingCases.CRITERIA, RatingCases.CONSEQUENCE)) {
            var method = scheme.method();
            assertThat(SchemeJson.read(SchemeJson.write(method), method.kind())).isEqualTo(method);
        }
    }

    @Test
    void a_definition_with_something_unknown_in_it_is_not_read() {
        var more = SchemeJson.write(SEED).replaceFirst("\\{", "{\"luck\": 1, ");

        assertThatThrownBy(() -> SchemeJson.read(more, SchemeKind.SCORE)).isInstanceOf(IllegalStateException.class);
    }

    private static List<String> problems(RatingMethod method) {
        var problems = new SchemeProblems();
        method.check(problems);
        if (problems.codes().isEmpty()) {
            problems.refuse();
        }
        return problems.codes();
    }

    private static Band band(Level level, String range) {
        var ends = range.split("-");
        return Band.of(level, ends[0], ends[1]);
    }

    private static ScoreMethod weighted(String countWeight) {
        return method(new Factor(new BigDecimal(countWeight), SEED.count().floors()), SEED.levels(), SEED.rules());
    }

    private static ScoreMethod banded(List<Band> levels) {
        return method(SEED.count(), levels, SEED.rules());
    }

    private static ScoreMethod floored(Integer... floors) {
        return method(new Factor(SEED.count().weight(), List.of(floors)), SEED.levels(), SEED.rules());
    }

    private static ScoreMethod ruled(List<RuleLevel> rules) {
        return method(SEED.count(), SEED.levels(), rules);
    }

    private static ScoreMethod method(Factor count, List<Band> levels, List<RuleLevel> rules) {
        return new ScoreMethod(
                count,
                SEED.importanceWeight(),
                SEED.frequency(),
                SEED.probabilityWeight(),
                levels,
                rules,
                SEED.measures());
    }

    private static List<RuleLevel> without(RatingRule rule) {
        var rules = new ArrayList<>(SEED.rules());
        rules.removeIf(one -> one.rule() == rule);
        return rules;
    }
}
