package org.mingjing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.calendar.Calendars.CHINA;
import static org.mingjing.calendar.Calendars.days;
import static org.mingjing.calendar.Calendars.from;
import static org.mingjing.calendar.Calendars.openPause;
import static org.mingjing.calendar.Calendars.workingDays;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PositionTest {

    /** Friday 2026-03-06, due on Wednesday the 11th. */
    private final Derivation threeWorkingDays = CHINA.derive(from("2026-03-06", workingDays(3)));

    /** Monday 2026-03-02; the fifth day is a Saturday, due on Monday the 9th. */
    private final Derivation fiveDays = CHINA.derive(from("2026-03-02", days(5)));

    @Test
    void on_day_0_nothing_is_used() {
        assertThat(threeWorkingDays.positionOn(day(6))).isEqualTo(new Position(day(6), 0, 3, 3, false));
    }

    @Test
    void over_a_weekend_working_days_stand_still() {
        assertThat(threeWorkingDays.positionOn(day(8))).isEqualTo(new Position(day(8), 0, 3, 3, false));
        assertThat(threeWorkingDays.positionOn(day(9))).isEqualTo(new Position(day(9), 1, 3, 2, false));
    }

    @Test
    void the_due_day_is_not_overdue_and_the_day_after_it_is() {
        assertThat(threeWorkingDays.positionOn(day(11))).isEqualTo(new Position(day(11), 3, 3, 0, false));
        assertThat(threeWorkingDays.positionOn(day(12))).isEqualTo(new Position(day(12), 3, 3, 0, true));
        assertThat(threeWorkingDays.positionOn(LocalDate.MAX).overdue()).isTrue();
    }

    @Test
    void a_limit_in_days_counts_days_used_and_working_days_left() {
        assertThat(fiveDays.positionOn(day(4))).isEqualTo(new Position(day(4), 2, 5, 3, false));
        assertThat(fiveDays.positionOn(day(7))).isEqualTo(new Position(day(7), 5, 5, 1, false));
    }

    @Test
    void while_an_end_rolls_all_days_are_used_and_it_is_not_overdue() {
        assertThat(fiveDays.positionOn(day(8))).isEqualTo(new Position(day(8), 5, 5, 1, false));
        assertThat(fiveDays.positionOn(day(9))).isEqualTo(new Position(day(9), 5, 5, 0, false));
        assertThat(fiveDays.positionOn(day(10)).overdue()).isTrue();
    }

    @Test
    void a_paused_clock_stands_still_for_as_long_as_one_looks() {
        var clock = from("2026-03-06", workingDays(3)).pausedBy(openPause("2026-03-10"));
        var later = LocalDate.of(2027, 3, 10);

        assertThat(CHINA.derive(clock, later).positionOn(later)).isEqualTo(new Position(later, 1, 3, 2, false));
    }

    @Test
    void before_day_0_there_is_no_position() {
        assertThatThrownBy(() -> threeWorkingDays.positionOn(day(5))).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
