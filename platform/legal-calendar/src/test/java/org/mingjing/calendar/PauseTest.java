package org.mingjing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.calendar.Calendars.CHINA;
import static org.mingjing.calendar.Calendars.days;
import static org.mingjing.calendar.Calendars.dueOf;
import static org.mingjing.calendar.Calendars.from;
import static org.mingjing.calendar.Calendars.months;
import static org.mingjing.calendar.Calendars.openPause;
import static org.mingjing.calendar.Calendars.pause;
import static org.mingjing.calendar.Calendars.workingDays;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PauseTest {

    /** Monday 2026-03-02; ten working days end on Monday the 16th, ten days on Thursday the 12th. */
    private final RunningLimit tenWorkingDays = from("2026-03-02", workingDays(10));

    private final RunningLimit tenDays = from("2026-03-02", days(10));

    @Test
    void both_ends_of_a_pause_are_paused_days() {
        assertThat(dueOf(tenWorkingDays)).isEqualTo("2026-03-16");
        assertThat(dueOf(tenWorkingDays.pausedBy(pause("2026-03-04", "2026-03-04"))))
                .isEqualTo("2026-03-17");
        assertThat(dueOf(tenWorkingDays.pausedBy(pause("2026-03-04", "2026-03-06"))))
                .isEqualTo("2026-03-19");
    }

    @Test
    void a_pause_over_a_weekend_takes_only_its_working_days_out_of_working_days() {
        assertThat(dueOf(tenWorkingDays.pausedBy(pause("2026-03-07", "2026-03-08"))))
                .isEqualTo("2026-03-16");
        assertThat(dueOf(tenWorkingDays.pausedBy(pause("2026-03-06", "2026-03-09"))))
                .isEqualTo("2026-03-18");
    }

    @Test
    void a_pause_moves_the_end_of_days_by_its_calendar_days() {
        assertThat(dueOf(tenDays)).isEqualTo("2026-03-12");
        assertThat(dueOf(tenDays.pausedBy(pause("2026-03-06", "2026-03-09")))).isEqualTo("2026-03-16");
    }

    @Test
    void the_end_is_moved_by_the_pause_before_it_rolls_to_a_working_day() {
        assertThat(dueOf(tenDays.pausedBy(pause("2026-03-04", "2026-03-05")))).isEqualTo("2026-03-16");
        assertThat(dueOf(tenDays.pausedBy(pause("2026-03-04", "2026-03-07")))).isEqualTo("2026-03-16");
        assertThat(dueOf(tenDays.pausedBy(pause("2026-03-04", "2026-03-08")))).isEqualTo("2026-03-17");
    }

    @Test
    void a_pause_moves_the_end_of_months_by_its_calendar_days() {
        var clock = from("2026-01-31", months(1));

        assertThat(dueOf(clock)).isEqualTo("2026-02-28");
        assertThat(dueOf(clock.pausedBy(pause("2026-02-02", "2026-02-11")))).isEqualTo("2026-03-10");
    }

    @Test
    void overlapping_pauses_take_a_day_out_once() {
        var overlapping =
                tenDays.pausedBy(pause("2026-03-03", "2026-03-05")).pausedBy(pause("2026-03-04", "2026-03-06"));

        assertThat(dueOf(overlapping)).isEqualTo(dueOf(tenDays.pausedBy(pause("2026-03-03", "2026-03-06"))));
    }

    @Test
    void a_second_pause_counts_when_the_first_has_moved_the_end_behind_it() {
        var both = tenDays.pausedBy(pause("2026-03-04", "2026-03-08")).pausedBy(pause("2026-03-16", "2026-03-18"));

        assertThat(dueOf(both)).isEqualTo("2026-03-20");
    }

    @Test
    void a_pause_up_to_day_0_or_behind_the_due_day_changes_nothing() {
        assertThat(dueOf(tenDays.pausedBy(pause("2026-02-20", "2026-03-02")))).isEqualTo("2026-03-12");
        assertThat(dueOf(tenDays.pausedBy(pause("2026-03-13", "2026-03-31")))).isEqualTo("2026-03-12");
    }

    @Test
    void an_end_that_rolls_into_a_pause_moves_behind_it() {
        var endsOnSaturday = from("2026-03-02", days(5));

        assertThat(dueOf(endsOnSaturday.pausedBy(pause("2026-03-08", "2026-03-10"))))
                .isEqualTo("2026-03-11");
    }

    @Test
    void an_open_pause_has_an_end_as_of_a_day_only() {
        var clock = tenWorkingDays.pausedBy(openPause("2026-03-04"));

        assertThatThrownBy(() -> CHINA.due(clock)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CHINA.derive(clock)).isInstanceOf(IllegalArgumentException.class);
        assertThat(CHINA.due(clock, LocalDate.of(2026, 3, 3)).date()).isEqualTo("2026-03-16");
        assertThat(CHINA.due(clock, LocalDate.of(2026, 3, 4)).date()).isEqualTo("2026-03-17");
        assertThat(CHINA.due(clock, LocalDate.of(2026, 3, 6)).date()).isEqualTo("2026-03-19");
    }

    @Test
    void a_derivation_says_whether_the_clock_still_stands() {
        var clock = tenWorkingDays.pausedBy(openPause("2026-03-04"));

        assertThat(CHINA.derive(clock, LocalDate.of(2026, 3, 3)).paused()).isFalse();
        assertThat(CHINA.derive(clock, LocalDate.of(2026, 3, 4)).paused()).isTrue();
        assertThat(CHINA.derive(tenWorkingDays.pausedBy(openPause("2026-03-17")), LocalDate.of(2026, 3, 20))
                        .paused())
                .isFalse();
    }

    @Test
    void a_pause_that_is_over_is_the_same_whenever_one_asks() {
        var clock = tenWorkingDays.pausedBy(openPause("2026-03-04").endingOn(LocalDate.of(2026, 3, 6)));

        assertThat(CHINA.due(clock)).isEqualTo(CHINA.due(clock, LocalDate.of(2026, 3, 4)));
        assertThat(CHINA.derive(clock, LocalDate.of(2026, 3, 4)).paused()).isFalse();
    }
}
