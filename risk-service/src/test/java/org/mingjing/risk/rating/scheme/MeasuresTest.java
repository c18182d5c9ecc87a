package org.mingjing.risk.rating.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.measure.MeasureKind.REFINE;
import static org.mingjing.risk.measure.MeasureKind.RULE;
import static org.mingjing.risk.measure.MeasureKind.SPLIT;
import static org.mingjing.risk.measure.MeasureKind.TECHNOLOGY;
import static org.mingjing.risk.rating.scheme.RatingCases.CONSEQUENCE;
import static org.mingjing.risk.rating.scheme.RatingCases.CRITERIA;
import static org.mingjing.risk.rating.scheme.RatingCases.SEED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.power.Attention;
import org.mingjing.risk.power.Discretion;
import org.mingjing.risk.power.LedBy;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.signal.Evidence;

/** What measures take off, and that they never make anything worse. */
class MeasuresTest {
    @Test
    void splitting_a_rule_and_technology_take_a_grade_of_probability_each() {
        var inputs = RatingCases.scored(1, 1, 1, 5);

        assertThat(SEED.method().mitigated(inputs, Set.of(SPLIT)).probability()).isEqualTo(4);
        assertThat(SEED.method().mitigated(inputs, Set.of(RULE)).probability()).isEqualTo(4);
        assertThat(SEED.method().mitigated(inputs, Set.of(TECHNOLOGY)).probability())
                .isEqualTo(4);
        assertThat(SEED.method()
                        .mitigated(inputs, Set.of(SPLIT, RULE, TECHNOLOGY))
                        .probability())
                .isEqualTo(2);
        assertThat(SEED.method().mitigated(inputs, Set.of(REFINE)).probability())
                .isEqualTo(5);
    }

    @Test
    void no_measure_takes_probability_below_one() {
        var inputs = RatingCases.scored(1, 1, 1, 2);

        assertThat(SEED.method()
                        .mitigated(inputs, Set.of(SPLIT, RULE, TECHNOLOGY))
                        .probability())
                .isEqualTo(1);
    }

    @Test
    void what_was_upheld_weighs_less_with_measures_but_stays_on_record() {
        var inputs = RatingCases.scored(1, 1, 1, 1).with(new Evidence(3, 4, true));
        var left = SEED.method().mitigated(inputs, Set.of(SPLIT));

        assertThat(left.evidence()).isEqualTo(new Evidence(3, 3, true));
        assertThat(left.importedProbability()).isEqualTo(1);
    }

    @Test
    void refining_narrows_discretion_by_one_step() {
        assertThat(narrowed(Discretion.WIDE)).isEqualTo(Discretion.NARROW);
        assertThat(narrowed(Discretion.NARROW)).isEqualTo(Discretion.NONE);
        assertThat(narrowed(Discretion.NONE)).isEqualTo(Discretion.NONE);
    }

    @Test
    void leadership_and_attention_stay_whatever_is_done() {
        var inputs = RatingCases.with(Scope.UNIT, LedBy.HEAD, Attention.HIGH, false, Discretion.WIDE);

        assertThat(SEED.derive(inputs, EnumSet.allOf(MeasureKind.class)).level())
                .isEqualTo(Level.I);
    }

    @Test
    void a_measure_takes_away_the_criterion_it_is_against() {
        var all = RatingCases.harmless(Scope.UNIT).with(new Judged(EnumSet.allOf(Criterion.class), null));

        assertThat(CRITERIA.method()
                        .mitigated(all, Set.of(SPLIT, REFINE))
                        .judged()
                        .criteria())
                .containsExactly(Criterion.NEEDS_SUPERVISION, Criterion.INDIRECT_INFLUENCE, Criterion.HIGH_INCIDENCE);
        assertThat(all.judged().criteria()).hasSize(5);
    }

    @Test
    void measures_change_no_consequence() {
        var inputs = RatingCases.harmless(Scope.UNIT).with(new Judged(null, Consequence.CRIME));

        assertThat(CONSEQUENCE.method().mitigated(inputs, EnumSet.allOf(MeasureKind.class)))
                .isSameAs(inputs);
    }

    @Property
    void more_measures_never_make_it_worse(
            @ForAll Scope scope,
            @ForAll LedBy ledBy,
            @ForAll Attention attention,
            @ForAll Discretion discretion,
            @ForAll @IntRange(min = 1, max = 5) int importance,
            @ForAll @IntRange(min = 1, max = 5) int probability,
            @ForAll @IntRange(max = 9) int points,
            @ForAll Set<Criterion> criteria,
            @ForAll Consequence consequence,
            @ForAll Set<MeasureKind> effective,
            @ForAll Set<MeasureKind> planned) {
        var inputs = new RatingInputs(
                scope,
                ledBy,
                attention,
                false,
                discretion,
                importance,
                20,
                0,
                probability,
                points,
                Evidence.NONE,
                new Judged(criteria, consequence));
        var both = EnumSet.noneOf(MeasureKind.class);
        both.addAll(effective);
        both.addAll(planned);
        for (var scheme : List.of(SEED, CRITERIA, CONSEQUENCE)) {
            var inherent = scheme.derive(inputs).level();
            var current = scheme.derive(inputs, effective).level();
            var residual = scheme.derive(inputs, both).level();

            assertThat(current).isGreaterThanOrEqualTo(inherent);
            assertThat(residual).isGreaterThanOrEqualTo(current);
            assertThat(scheme.derive(inputs, Set.of()).textZh())
                    .isEqualTo(scheme.derive(inputs).textZh());
        }
    }

    private static Discretion narrowed(Discretion discretion) {
        var inputs = RatingCases.with(Scope.UNIT, LedBy.OTHER, Attention.LOW, false, discretion);
        return SEED.method().mitigated(inputs, Set.of(REFINE)).discretion();
    }
}
