package org.mingjing.process.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.alert.Grade;
import org.mingjing.process.alert.Trigger;

class LimitClockTest {
    private static final LegalCalendar CALENDAR = LegalCalendar.unpublished();
    private static final LadderShares SHARES = new LadderShares(new BigDecimal("0.80"), new BigDecimal("0.90"));
    private static final ClockedCase CASE = new ClockedCase("C-1", "EB-L-02", "EB-JSZG");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final LimitClock clock = caseClock(workingDays(15), new Limit(30, LimitUnit.CALENDAR_DAY));

    @Test
    void the_day_of_acceptance_is_day_0() {
        assertThat(dueOn(MONDAY)).isEqualTo(new DueDays(LocalDate.of(2026, 3, 23), LocalDate.of(2026, 4, 1)));
    }

    @Test
    void days_of_a_special_procedure_are_not_counted() {
        clock.pause(PauseKind.EXPERT_REVIEW, MONDAY.plusDays(1), "通知书1号");
        clock.resume(MONDAY.plusDays(2));

        assertThat(dueOn(MONDAY.plusDays(3)))
                .isEqualTo(new DueDays(LocalDate.of(2026, 3, 25), LocalDate.of(2026, 4, 3)));
    }

    @Test
    void a_special_procedure_that_is_over_on_its_first_day_takes_out_nothing() {
        clock.pause(PauseKind.HEARING, MONDAY.plusDays(1), "通知书1号");
        clock.resume(MONDAY.plusDays(1));

        assertThat(clock.standstill().pauses()).isEmpty();
        assertThat(dueOn(MONDAY.plusDays(3)).promised()).isEqualTo(LocalDate.of(2026, 3, 23));
    }

    @Test
    void whoever_handles_a_case_pauses_its_clock_once_and_whoever_leads_the_unit_once_more() {
        var handler = new Caller("s", "handler", "HANDLER", "EB-JSZG", Set.of("handler"));
        clock.standstill().refuseAnotherBy(handler);
        clock.pause(PauseKind.HEARING, MONDAY.plusDays(1), "通知书1号");
        clock.resume(MONDAY.plusDays(2));

        refused("clock-paused-before", () -> clock.standstill().refuseAnotherBy(handler));
        clock.standstill().refuseAnotherBy(new Caller("s", "leader", "LEADER", "EB-JSZG", Set.of("unit-leader")));
    }

    @Test
    void a_step_that_is_not_counted_takes_out_the_days_after_its_start_up_to_its_end() {
        clock.pause(PauseKind.UNCOUNTED_STEP, MONDAY.plusDays(2), "3");
        clock.endUncountedStep("3", MONDAY.plusDays(3));

        assertThat(dueOn(MONDAY.plusDays(3)).promised()).isEqualTo(LocalDate.of(2026, 3, 25));
    }

    @Test
    void a_step_that_is_not_counted_and_done_on_the_day_it_began_takes_out_nothing() {
        clock.pause(PauseKind.UNCOUNTED_STEP, MONDAY.plusDays(2), "3");
        clock.endUncountedStep("3", MONDAY.plusDays(1));

        assertThat(clock.paused()).isFalse();
        assertThat(dueOn(MONDAY.plusDays(3)).promised()).isEqualTo(LocalDate.of(2026, 3, 23));
    }

    @Test
    void a_special_procedure_inside_a_step_that_is_not_counted_takes_its_days_out_once() {
        clock.pause(PauseKind.HEARING, MONDAY.plusDays(1), "通知书1号");
        clock.pause(PauseKind.UNCOUNTED_STEP, MONDAY.plusDays(2), "3");
        clock.resume(MONDAY.plusDays(3));
        clock.endUncountedStep("3", MONDAY.plusDays(3));

        assertThat(dueOn(MONDAY.plusDays(4)).promised()).isEqualTo(LocalDate.of(2026, 3, 26));
    }

    @Test
    void a_clock_is_paused_once_at_a_time() {
        clock.pause(PauseKind.TESTING, MONDAY, "通知书1号");

        refused("clock-already-paused", () -> clock.pause(PauseKind.HEARING, MONDAY, "通知书2号"));
    }

    @Test
    void nothing_is_done_during_a_special_procedure_but_in_a_step_that_is_not_counted() {
        clock.pause(PauseKind.HEARING, MONDAY, "通知书1号");
        refused("clock-paused", clock::refuseDuringSpecialProcedure);

        clock.resume(MONDAY);
        clock.pause(PauseKind.UNCOUNTED_STEP, MONDAY.plusDays(1), "3");
        clock.refuseDuringSpecialProcedure();
        assertThat(clock.paused()).isTrue();
    }

    @Test
    void only_a_paused_clock_can_go_on() {
        refused("clock-not-paused", () -> clock.resume(MONDAY));
    }

    @Test
    void while_a_clock_stands_still_no_card_falls_due_and_afterwards_the_ladder_goes_on() {
        clock.pause(PauseKind.APPRAISAL, MONDAY.plusDays(1), "通知书1号");

        assertThat(clock.nextLook(CALENDAR, SHARES, MONDAY.plusDays(1))).isEmpty();
        assertThat(clock.reach(CALENDAR, SHARES, MONDAY.plusDays(60))).isEmpty();

        clock.resume(MONDAY.plusDays(60));
        assertThat(clock.reach(CALENDAR, SHARES, MONDAY.plusDays(60))).isEmpty();
        assertThat(clock.nextLook(CALENDAR, SHARES, MONDAY.plusDays(60)))
                .hasValueSatisfying(next -> assertThat(next).isAfter(MONDAY.plusDays(60)));
    }

    @Test
    void a_pause_that_begins_after_the_due_day_does_not_undo_the_card() {
        clock.pause(PauseKind.APPRAISAL, LocalDate.of(2026, 3, 25), "通知书1号");

        assertThat(clock.reach(CALENDAR, SHARES, LocalDate.of(2026, 3, 25)))
                .map(Rung::grade)
                .contains(Grade.RED);
    }

    @Test
    void a_case_entered_thirty_days_late_brings_its_red_card_and_its_overdue_step_a_yellow_one() {
        var step = LimitClock.ofStep(CASE, StepToClock.of("2", "EB-JSZG", workingDays(7)), MONDAY);
        var today = MONDAY.plusDays(30);

        assertThat(clock.reach(CALENDAR, SHARES, today)).map(Rung::trigger).contains(Trigger.OVER_PROMISED_LIMIT);
        assertThat(step.reach(CALENDAR, SHARES, today)).map(Rung::grade).contains(Grade.YELLOW);
        assertThat(clock.reach(CALENDAR, SHARES, today)).isEmpty();
        assertThat(clock.nextLook(CALENDAR, SHARES, today)).contains(LocalDate.of(2026, 4, 2));
    }

    @Test
    void more_time_is_granted_once() {
        var licence = caseClock(workingDays(9), workingDays(11));
        licence.extend(extension(10), CALENDAR, MONDAY);

        assertThat(licence.timetable(CALENDAR, MONDAY).dueDays())
                .isEqualTo(new DueDays(LocalDate.of(2026, 3, 27), LocalDate.of(2026, 3, 31)));
        refused("clock-extended-before", () -> licence.extend(extension(10), CALENDAR, MONDAY));
    }

    @Test
    void more_time_never_lets_the_promise_outlast_the_law() {
        refused("clock-promise-outlasts-law", () -> clock.extend(extension(10), CALENDAR, MONDAY));
    }

    @Test
    void more_time_is_counted_like_one_of_the_limits() {
        var months = extension(new Limit(1, LimitUnit.MONTH));

        refused("clock-extension-unit", () -> clock.extend(months, CALENDAR, MONDAY));
    }

    @Test
    void no_more_time_is_granted_than_the_law_allows() {
        var licence = caseClock(workingDays(9), workingDays(11));

        refused("clock-extension-too-long", () -> licence.extend(extension(11), CALENDAR, MONDAY));
        assertThat(ExtensionCeiling.on(workingDays(20))).isEqualTo(10);
        assertThat(ExtensionCeiling.on(workingDays(21))).isEqualTo(15);
        assertThat(ExtensionCeiling.on(workingDays(45))).isEqualTo(15);
        assertThat(ExtensionCeiling.on(workingDays(60))).isEqualTo(30);
        assertThat(ExtensionCeiling.on(new Limit(3, LimitUnit.MONTH))).isEqualTo(1);
    }

    @Test
    void time_that_has_run_out_is_not_extended() {
        refused("clock-overdue", () -> clock.extend(extension(1), CALENDAR, LocalDate.of(2026, 3, 24)));
    }

    @Test
    void a_stopped_clock_takes_no_change_and_brings_no_card_any_more() {
        clock.stop(MONDAY.plusDays(1));

        assertThat(clock.nextLook(CALENDAR, SHARES, MONDAY.plusDays(2))).isEmpty();
        refused("clock-stopped", () -> clock.pause(PauseKind.HEARING, MONDAY, "通知书1号"));
    }

    @Property
    void a_pause_never_brings_the_due_day_forward(
            @ForAll @IntRange(max = 40) int from, @ForAll @IntRange(max = 40) int days) {
        var paused = caseClock(workingDays(15), new Limit(3, LimitUnit.MONTH));
        var before = paused.timetable(CALENDAR, MONDAY).dueDays();
        paused.pause(PauseKind.HEARING, MONDAY.plusDays(from), "通知书1号");
        paused.resume(MONDAY.plusDays(from + days));
        var after = paused.timetable(CALENDAR, MONDAY.plusDays(100)).dueDays();

        assertThat(after.promised()).isAfterOrEqualTo(before.promised());
        assertThat(after.statutory()).isAfterOrEqualTo(before.statutory());
    }

    private DueDays dueOn(LocalDate today) {
        return clock.timetable(CALENDAR, today).dueDays();
    }

    private static LimitClock caseClock(Limit promised, Limit statutory) {
        return LimitClock.ofCase(CASE, promised, statutory, MONDAY);
    }

    private static ClockExtension extension(int days) {
        return extension(workingDays(days));
    }

    private static ClockExtension extension(Limit extra) {
        return new ClockExtension(new ClockGrant(extra, "案情复杂", "《行政许可法》第四十二条", "延期1号"), MONDAY, "LEADER-EB");
    }

    private static Limit workingDays(int amount) {
        return new Limit(amount, LimitUnit.WORKING_DAY);
    }

    private static void refused(String code, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}
