package org.mingjing.risk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

class MeasureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Caller LEADER = official("LEADER");
    private static final Caller OWNER = official("OWNER");
    private static final Caller REVIEWER = official("REVIEWER");

    @Test
    void each_cause_has_its_kind_of_measure() {
        assertThat(MeasureKind.against(Cause.CONCENTRATED_POWER)).isEqualTo(MeasureKind.SPLIT);
        assertThat(MeasureKind.against(Cause.WIDE_DISCRETION)).isEqualTo(MeasureKind.REFINE);
        assertThat(MeasureKind.against(Cause.MISSING_RULE)).isEqualTo(MeasureKind.RULE);
        assertThat(MeasureKind.against(Cause.HARD_TO_MONITOR)).isEqualTo(MeasureKind.TECHNOLOGY);
    }

    @Test
    void a_measure_is_not_planned_for_a_day_that_has_passed() {
        refused("measure-due-in-past", () -> planned(DAY.minusDays(1)));
        refused("measure-due-in-past", () -> planned(DAY).replan(plan(DAY), DAY.plusDays(1)));
    }

    @Test
    void it_is_overdue_from_the_day_after_it_was_due() {
        var measure = planned(DAY.plusDays(10));

        assertThat(measure.isOverdue(DAY.plusDays(10))).isFalse();
        assertThat(measure.isOverdue(DAY.plusDays(11))).isTrue();
        assertThat(measure.remind(DAY.plusDays(10))).isFalse();
        assertThat(measure.remind(DAY.plusDays(11))).isTrue();
        assertThat(measure.reminders()).isEqualTo(1);
    }

    @Test
    void nobody_is_reminded_of_what_is_in_place() {
        assertThat(inPlace().remind(DAY.plusYears(2))).isFalse();
    }

    @Test
    void it_was_put_in_place_after_it_was_planned_and_not_in_the_future() {
        refused("measure-in-place-day", () -> putInPlace(planned(DAY), DAY.minusDays(1)));
        refused("measure-in-place-day", () -> putInPlace(planned(DAY), DAY.plusDays(1)));
        refused("measure-not-planned", () -> putInPlace(inPlace(), DAY));
    }

    @Test
    void what_is_only_planned_has_no_effect_to_review() {
        refused("measure-not-in-place", () -> review(planned(DAY), REVIEWER, true, DAY));
    }

    @Test
    void neither_the_owner_nor_who_put_it_in_place_reviews_the_effect() {
        refused("measure-own-effect", () -> review(inPlace(), OWNER, true, DAY));
        refused("measure-own-effect", () -> review(inPlace(), LEADER, true, DAY));

        var measure = inPlace();
        review(measure, REVIEWER, true, DAY);
        assertThat(measure.status()).isEqualTo(MeasureStatus.EFFECTIVE);
    }

    @Test
    void a_review_counts_for_a_year_and_no_day_longer() {
        var measure = inPlace();
        review(measure, REVIEWER, true, DAY);

        assertThat(measure.ageTo(DAY.plusYears(1).minusDays(1))).isFalse();
        assertThat(measure.ageTo(DAY.plusYears(1))).isTrue();
        assertThat(measure.status()).isEqualTo(MeasureStatus.STALE);
    }

    @Test
    void what_went_stale_or_did_not_help_is_reviewed_again() {
        var measure = inPlace();
        review(measure, REVIEWER, false, DAY);
        assertThat(measure.status()).isEqualTo(MeasureStatus.INEFFECTIVE);
        assertThat(measure.ageTo(DAY.plusYears(2))).isFalse();

        review(measure, REVIEWER, true, DAY.plusDays(30));
        measure.ageTo(DAY.plusYears(2));
        review(measure, REVIEWER, true, DAY.plusYears(2));

        assertThat(measure.status()).isEqualTo(MeasureStatus.EFFECTIVE);
    }

    @Test
    void what_is_withdrawn_stays_withdrawn() {
        var measure = inPlace();
        measure.withdraw("replaced", DAY);

        refused("measure-withdrawn", () -> measure.withdraw("again", DAY));
        refused("measure-not-in-place", () -> review(measure, REVIEWER, true, DAY));
        refused("measure-not-planned", () -> measure.replan(plan(DAY), DAY));
    }

    private static Measure planned(LocalDate dueOn) {
        return new Measure("M1", "P", null, MeasureKind.SPLIT, plan(dueOn), LEADER, DAY);
    }

    private static MeasurePlan plan(LocalDate dueOn) {
        return new MeasurePlan("Two people decide", "OWNER", dueOn);
    }

    private static Measure inPlace() {
        var measure = planned(DAY);
        putInPlace(measure, DAY);
        return measure;
    }

    private static void putInPlace(Measure measure, LocalDate on) {
        measure.putInPlace(new MeasureEvidence("Order 7", null, null, null), on, LEADER, DAY);
    }

    private static void review(Measure measure, Caller reviewer, boolean effective, LocalDate on) {
        measure.review(effective, "Looked at ten cases", reviewer, reviewer == OWNER, on);
    }

    private static Caller official(String code) {
        return new Caller("sub-" + code, code, code, "U", Set.of());
    }

    private static void refused(String code, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}
