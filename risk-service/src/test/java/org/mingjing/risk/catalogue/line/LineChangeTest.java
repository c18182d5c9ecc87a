package org.mingjing.risk.catalogue.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.catalogue.line.Lines.fromBefore;
import static org.mingjing.risk.catalogue.line.Lines.handledBy;
import static org.mingjing.risk.catalogue.line.Lines.line;
import static org.mingjing.risk.catalogue.line.Lines.measure;
import static org.mingjing.risk.catalogue.line.Lines.onStep;
import static org.mingjing.risk.catalogue.line.Lines.withDetails;
import static org.mingjing.risk.catalogue.line.Lines.withMeasures;
import static org.mingjing.risk.catalogue.line.Lines.withoutPoints;
import static org.mingjing.risk.catalogue.line.Lines.worded;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.catalogue.line.LineChange.Cause;
import org.mingjing.risk.measure.MeasureStatus;
import org.mingjing.risk.measure.Protection;
import org.mingjing.risk.power.Level;

class LineChangeTest {
    private static final Protection PROTECTED = new Protection(List.of("EB-L-02-M1"), List.of());

    private final FrozenPower drawn = line("EB-L-02", Level.II);

    @Test
    void a_line_that_says_what_is_so_has_not_changed() {
        assertThat(since(line("EB-L-02", Level.II))).isEmpty();
    }

    @Test
    void a_power_that_is_no_longer_in_force_counts_before_all_else() {
        assertThat(LineChange.since(drawn, new PowerToday(false, Optional.of(line("EB-L-02", Level.I)), PROTECTED)))
                .contains(new LineChange("EB-L-02", Cause.POWER_NOT_IN_FORCE));
    }

    @Test
    void a_power_without_a_true_rating_makes_the_line_outdated() {
        assertThat(LineChange.since(drawn, new PowerToday(true, Optional.empty(), PROTECTED)))
                .contains(new LineChange("EB-L-02", Cause.RATING_OUTDATED));
    }

    @Test
    void another_level_counts_more_than_another_text() {
        assertThat(since(line("EB-L-02", Level.I, "改名", 2))).contains(new LineChange("EB-L-02", Cause.LEVEL_CHANGED));
    }

    @Test
    void another_text_counts_more_than_another_rating_of_the_same_level() {
        assertThat(since(line("EB-L-02", Level.II, "改名", 2))).contains(new LineChange("EB-L-02", Cause.POWER_REVISED));
    }

    @Test
    void another_rating_of_the_same_level_makes_the_line_outdated() {
        assertThat(since(line("EB-L-02", Level.II, "教师资格认定", 2)))
                .contains(new LineChange("EB-L-02", Cause.RATING_OUTDATED));
    }

    @Test
    void a_measure_put_in_place_meanwhile_unsettles_nothing() {
        for (var before : Arrays.asList(List.<FrozenMeasure>of(), null)) {
            assertThat(LineChange.since(
                            withMeasures(drawn, before), new PowerToday(true, Optional.of(drawn), Protection.NONE)))
                    .isEmpty();
        }
        var planned = withMeasures(drawn, List.of(measure(MeasureStatus.PLANNED)));
        assertThat(LineChange.since(planned, new PowerToday(true, Optional.of(drawn), PROTECTED)))
                .isEmpty();
    }

    @Test
    void a_measure_of_the_line_that_is_gone_or_no_longer_helps_is_lost_on_every_level() {
        var lost = new LineChange("EB-L-02", Cause.MEASURE_LOST);

        assertThat(since(withMeasures(drawn, List.of()))).contains(lost);
        for (var fallen : List.of(MeasureStatus.STALE, MeasureStatus.INEFFECTIVE)) {
            assertThat(since(withMeasures(drawn, List.of(measure(fallen))))).contains(lost);
        }
        var inPlace = withMeasures(drawn, List.of(measure(MeasureStatus.IN_PLACE)));
        var useless = withMeasures(drawn, List.of(measure(MeasureStatus.INEFFECTIVE)));
        assertThat(LineChange.since(inPlace, new PowerToday(true, Optional.of(useless), PROTECTED)))
                .contains(lost);
    }

    @Test
    void a_measure_in_other_words_is_another_and_older_lines_have_no_words_to_compare() {
        var worded = worded(drawn);
        var reworded = withMeasures(worded, List.of(worded(measure(MeasureStatus.EFFECTIVE), "系统派件")));

        assertThat(LineChange.since(worded, new PowerToday(true, Optional.of(worded), PROTECTED)))
                .isEmpty();
        assertThat(LineChange.since(worded, new PowerToday(true, Optional.of(reworded), PROTECTED)))
                .contains(new LineChange("EB-L-02", Cause.MEASURE_REVISED));
        assertThat(since(worded)).isEmpty();
    }

    @Test
    void a_fee_that_is_charged_meanwhile_makes_the_power_another() {
        var worded = worded(drawn);

        assertThat(LineChange.since(
                        worded, new PowerToday(true, Optional.of(withDetails(worded, Lines.details(true))), PROTECTED)))
                .contains(new LineChange("EB-L-02", Cause.POWER_REVISED));
    }

    @Test
    void a_level_I_power_needs_an_effective_measure_in_its_line_and_behind_it_today() {
        var severe = line("EB-L-02", Level.I);
        var planned = withMeasures(severe, List.of(measure(MeasureStatus.PLANNED)));

        assertThat(LineChange.since(severe, new PowerToday(true, Optional.of(severe), PROTECTED)))
                .isEmpty();
        assertThat(LineChange.since(severe, new PowerToday(true, Optional.of(severe), Protection.NONE)))
                .hasValueSatisfying(change -> assertThat(change.lacksMeasure()).isTrue());
        for (var line : List.of(planned, withMeasures(severe, List.of()), withMeasures(severe, null))) {
            assertThat(LineChange.since(line, new PowerToday(true, Optional.of(severe), PROTECTED)))
                    .contains(new LineChange("EB-L-02", Cause.MEASURE_MISSING));
        }
        assertThat(new LineChange("EB-L-02", Cause.POWER_REVISED).lacksMeasure())
                .isFalse();
    }

    @Test
    void a_measure_for_which_nobody_answers_any_more_protects_no_level_I_power_and_is_named() {
        var severe = line("EB-L-02", Level.I);
        var left = new Protection(List.of(), List.of("EB-L-02-M1"));
        var besides = new Protection(List.of("EB-L-02-M2"), List.of("EB-L-02-M1"));

        assertThat(LineChange.since(severe, new PowerToday(true, Optional.of(severe), left)))
                .contains(new LineChange("EB-L-02", Cause.MEASURE_UNOWNED, List.of("EB-L-02-M1")));
        assertThat(LineChange.since(severe, new PowerToday(true, Optional.of(severe), besides)))
                .isEmpty();
        assertThat(LineChange.since(drawn, new PowerToday(true, Optional.of(drawn), left)))
                .isEmpty();
    }

    @Test
    void another_handling_unit_counts_as_another_text_and_other_risk_points_as_another_rating() {
        assertThat(since(handledBy("EB-XZSP", drawn))).contains(new LineChange("EB-L-02", Cause.POWER_REVISED));
        assertThat(since(withoutPoints(drawn))).contains(new LineChange("EB-L-02", Cause.RATING_OUTDATED));
    }

    @Test
    void a_risk_point_placed_meanwhile_on_one_of_several_steps_unsettles_nothing_and_one_on_another_step_does() {
        var placed = onStep("验收", drawn);

        assertThat(since(placed)).isEmpty();
        assertThat(LineChange.since(placed, new PowerToday(true, Optional.of(onStep("预算审核", drawn)), PROTECTED)))
                .contains(new LineChange("EB-L-02", Cause.RATING_OUTDATED));
        assertThat(LineChange.since(placed, new PowerToday(true, Optional.of(drawn), PROTECTED)))
                .contains(new LineChange("EB-L-02", Cause.RATING_OUTDATED));
    }

    @Test
    void what_an_older_line_does_not_say_has_not_changed() {
        var older = fromBefore(drawn);

        assertThat(LineChange.since(older, new PowerToday(true, Optional.of(drawn), PROTECTED)))
                .isEmpty();
    }

    private Optional<LineChange> since(FrozenPower today) {
        return LineChange.since(drawn, new PowerToday(true, Optional.of(today), PROTECTED));
    }
}
