package org.mingjing.process.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjing.process.clock.ClockFixtures.MONDAY;
import static org.mingjing.process.clock.ClockFixtures.cardsOf;
import static org.mingjing.process.clock.ClockFixtures.tell;
import static org.mingjing.process.clock.ClockFixtures.workingDays;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.events.process.AlertIssued;
import org.mingjing.kit.timer.Timers;
import org.mingjing.process.alert.Trigger;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class EscalationTest {
    @Inject
    CaseClocks clocks;

    @Inject
    ClockTimer timer;

    @Inject
    Timers timers;

    @Inject
    AdjustableClock time;

    private final ClockedCase file = ClockFixtures.newCase();

    @AfterEach
    void real_time_again() {
        tell(() -> clocks.closed(file.caseCode(), LocalDate.of(2033, 12, 31)));
        time.reset();
    }

    @Test
    void a_case_climbs_the_ladder_day_by_day_and_each_grade_comes_once() {
        time.set(MONDAY);
        tell(() -> clocks.caseStarted(file, workingDays(9), workingDays(11), MONDAY));

        at(MONDAY.plusDays(10)).brings("WARNING NEAR_PROMISED_LIMIT");
        at(MONDAY.plusDays(11)).brings("WARNING NEAR_PROMISED_LIMIT", "YELLOW NEAR_PROMISED_LIMIT");
        at(MONDAY.plusDays(12))
                .brings("WARNING NEAR_PROMISED_LIMIT", "YELLOW NEAR_PROMISED_LIMIT", "RED OVER_PROMISED_LIMIT");
        at(MONDAY.plusDays(16))
                .brings(
                        "WARNING NEAR_PROMISED_LIMIT",
                        "YELLOW NEAR_PROMISED_LIMIT",
                        "RED OVER_PROMISED_LIMIT",
                        "RED_STATUTORY OVER_STATUTORY_LIMIT");
    }

    @Test
    void a_case_entered_thirty_days_late_gets_its_red_card_and_a_yellow_one_for_its_step() {
        time.set(MONDAY.plusDays(30));
        tell(() -> {
            clocks.caseStarted(file, workingDays(15), new Limit(30, LimitUnit.CALENDAR_DAY), MONDAY);
            clocks.stepStarted(file, StepToClock.of("2", file.unitCode(), workingDays(7)), MONDAY);
        });

        await().untilAsserted(() -> assertThat(cardsOf(file))
                .containsExactlyInAnyOrder("RED OVER_PROMISED_LIMIT", "YELLOW OVER_STEP_LIMIT 2"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.process.public.v1", AlertIssued.class)
                        .filter(event -> file.caseCode().equals(event.caseCode())))
                .extracting(AlertIssued::grade)
                .containsExactlyInAnyOrder("RED", "YELLOW"));
    }

    @Test
    void after_a_stop_of_the_suite_only_the_gravest_card_is_caught_up() {
        time.set(MONDAY);
        tell(() -> clocks.caseStarted(file, workingDays(9), workingDays(11), MONDAY));

        at(MONDAY.plusDays(60)).brings("RED_STATUTORY OVER_STATUTORY_LIMIT");
    }

    @Test
    void a_step_done_late_brings_its_card_although_no_timer_saw_it() {
        time.set(MONDAY.plusDays(30));
        tell(() -> {
            clocks.stepStarted(file, StepToClock.of("1", file.unitCode(), workingDays(5)), MONDAY);
            clocks.stepCompleted(file.caseCode(), "1", MONDAY.plusDays(8));
        });

        assertThat(cardsOf(file)).containsExactly("YELLOW OVER_STEP_LIMIT 1");
    }

    @Test
    void a_step_done_on_its_due_day_brings_no_card_although_entered_later() {
        time.set(MONDAY.plusDays(30));
        tell(() -> {
            clocks.stepStarted(file, StepToClock.of("1", file.unitCode(), workingDays(5)), MONDAY);
            clocks.stepCompleted(file.caseCode(), "1", MONDAY.plusDays(7));
        });

        assertThat(cardsOf(file)).isEmpty();
    }

    @Test
    void a_publication_in_arrears_is_a_breach_of_its_own() {
        var publish =
                new StepToClock("8", file.unitCode(), workingDays(7), Counting.COUNTED, Trigger.PUBLICATION_OVERDUE);
        time.set(MONDAY);
        tell(() -> clocks.stepStarted(file, publish, MONDAY));

        at(MONDAY.plusDays(10)).brings("YELLOW PUBLICATION_OVERDUE 8");
    }

    @Test
    void the_case_clock_stands_still_while_a_step_that_is_not_counted_runs() {
        time.set(MONDAY);
        var hearing = new StepToClock("3", file.unitCode(), null, Counting.NOT_COUNTED, Trigger.OVER_STEP_LIMIT);
        tell(() -> {
            clocks.caseStarted(file, workingDays(9), workingDays(11), MONDAY);
            clocks.stepStarted(file, hearing, MONDAY);
        });
        at(MONDAY.plusDays(60)).brings();

        tell(() -> clocks.stepCompleted(file.caseCode(), "3", MONDAY.plusDays(60)));
        assertThat(clocks.dueDays(List.of(file.caseCode())).get(file.caseCode()).promised())
                .isEqualTo(LocalDate.of(2033, 5, 19));
    }

    @Test
    void two_workers_that_look_at_one_clock_issue_one_card() {
        time.set(MONDAY);
        tell(() -> clocks.caseStarted(file, workingDays(9), workingDays(11), MONDAY));
        time.set(MONDAY.plusDays(12));

        workersAtOnce().forEach(CompletableFuture::join);
        assertThat(cardsOf(file)).containsExactly("RED OVER_PROMISED_LIMIT");
    }

    @Test
    void a_worker_and_somebody_who_finishes_the_case_wait_for_each_other() {
        time.set(MONDAY);
        tell(() -> clocks.caseStarted(file, workingDays(9), workingDays(11), MONDAY));
        time.set(MONDAY.plusDays(12));

        var workers = workersAtOnce();
        tell(() -> clocks.caseFinished(file.caseCode(), MONDAY.plusDays(12)));
        workers.forEach(CompletableFuture::join);
        assertThat(cardsOf(file)).containsExactly("RED OVER_PROMISED_LIMIT");
    }

    @Test
    void a_finished_case_brings_no_card_while_its_result_step_still_runs() {
        time.set(MONDAY);
        tell(() -> {
            clocks.caseStarted(file, workingDays(9), workingDays(11), MONDAY);
            clocks.caseFinished(file.caseCode(), MONDAY.plusDays(1));
            clocks.stepStarted(file, StepToClock.of("8", file.unitCode(), workingDays(10)), MONDAY.plusDays(1));
        });

        at(MONDAY.plusDays(40)).brings("YELLOW OVER_STEP_LIMIT 8");
    }

    @Test
    void a_case_without_any_limit_has_a_clock_that_is_never_due() {
        var hearing = new StepToClock("3", file.unitCode(), null, Counting.NOT_COUNTED, Trigger.OVER_STEP_LIMIT);
        tell(() -> clocks.caseStarted(file, null, null, MONDAY));
        tell(() -> clocks.stepStarted(file, hearing, MONDAY));
        tell(() -> clocks.stepCompleted(file.caseCode(), "3", MONDAY.plusDays(4)));

        assertThat(clocks.dueDays(List.of(file.caseCode())).get(file.caseCode()))
                .isEqualTo(DueDays.NONE);
        assertThat(clocks.view(file.caseCode()).clocks().get(0).pauses())
                .extracting(CaseClockView.PauseView::to)
                .containsExactly(MONDAY.plusDays(4));
    }

    /** Each takes the timer's row first, as every instance's worker does. */
    private List<CompletableFuture<Void>> workersAtOnce() {
        var subject = file.caseCode() + " CASE";
        return Stream.generate(() -> CompletableFuture.runAsync(() -> tell(() -> {
                    timers.cancel(timer.kind(), subject);
                    timer.fire(subject);
                })))
                .limit(4)
                .toList();
    }

    private Look at(LocalDate day) {
        time.set(day);
        return cards -> await().untilAsserted(() -> {
            assertThat(pending(day)).isEmpty();
            assertThat(cardsOf(file)).containsExactly(cards);
        });
    }

    /** Timers of this case that should have fired by that day. */
    private List<String> pending(LocalDate day) {
        return ClockFixtures.texts(
                "select t.subject from timer t join limit_clock c on t.subject = c.case_code || ' ' || c.clock_key"
                        + " where t.due_at <= '" + day + "T10:00:00+08:00' and c.case_code = ?",
                file.caseCode());
    }

    private interface Look {
        void brings(String... cards);
    }
}
