package org.mingjing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.calendar.Calendars.CHINA;
import static org.mingjing.calendar.Calendars.days;
import static org.mingjing.calendar.Calendars.dueOf;
import static org.mingjing.calendar.Calendars.extension;
import static org.mingjing.calendar.Calendars.from;
import static org.mingjing.calendar.Calendars.months;
import static org.mingjing.calendar.Calendars.workingDays;
import static org.mingjing.calendar.Calendars.years;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-10,  5, 2026-02-24",
        "2026-02-10, 20, 2026-03-16",
        "2026-02-14,  1, 2026-02-24",
        "2026-04-30,  1, 2026-05-06",
        "2026-09-18,  5, 2026-09-24",
        "2026-09-28, 20, 2026-10-30",
        "2025-09-26, 20, 2025-10-30",
    })
    void working_days_skip_holidays_and_weekends_and_use_make_up_workdays(LocalDate start, int amount, LocalDate due) {
        assertThat(CHINA.due(workingDays(amount).startingOn(start))).isEqualTo(new Due(due, amount, false));
    }

    @Test
    void the_day_of_acceptance_is_day_0_even_when_it_is_a_day_off() {
        assertThat(dueOf(from("2026-03-02", workingDays(1)))).isEqualTo("2026-03-03");
        assertThat(dueOf(from("2026-03-07", workingDays(1)))).isEqualTo("2026-03-09");
        assertThat(dueOf(from("2026-03-07", days(2)))).isEqualTo("2026-03-09");
    }

    @Test
    void a_limit_in_days_counts_every_day() {
        assertThat(dueOf(from("2026-02-10", days(30)))).isEqualTo("2026-03-12");
    }

    @Test
    void an_end_on_a_weekend_moves_to_monday() {
        assertThat(CHINA.due(from("2026-03-02", days(5)))).isEqualTo(new Due(LocalDate.of(2026, 3, 9), 5, false));
    }

    @Test
    void an_end_on_a_holiday_moves_behind_the_holidays() {
        assertThat(dueOf(from("2026-09-21", days(10)))).isEqualTo("2026-10-08");
        assertThat(dueOf(from("2026-01-15", months(1)))).isEqualTo("2026-02-24");
    }

    @Test
    void an_end_on_a_day_off_moves_to_a_make_up_workday_when_that_comes_first() {
        assertThat(dueOf(from("2025-12-24", days(10)))).isEqualTo("2026-01-04");
    }

    @Test
    void an_end_on_a_make_up_workday_stays() {
        assertThat(dueOf(from("2026-02-18", days(10)))).isEqualTo("2026-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31,  1, 2024-02-29",
        "2025-01-31,  1, 2025-02-28",
        "2025-08-31,  1, 2025-09-30",
        "2026-03-31,  3, 2026-06-30",
        "2026-04-30,  3, 2026-07-30",
        "2025-11-30,  3, 2026-02-28",
    })
    void a_month_with_no_such_day_ends_on_its_last_day(LocalDate start, int amount, LocalDate due) {
        assertThat(dueOf(months(amount).startingOn(start))).isEqualTo(due);
    }

    @Test
    void an_end_on_the_last_day_of_a_month_still_moves_when_that_is_a_day_off() {
        assertThat(dueOf(from("2026-01-31", months(4)))).isEqualTo("2026-06-01");
    }

    @Test
    void a_year_from_a_leap_day_ends_on_the_last_of_february() {
        assertThat(dueOf(from("2024-02-29", years(1)))).isEqualTo("2025-02-28");
        // 2026-02-28 is a Saturday that is worked.
        assertThat(dueOf(from("2024-02-29", years(2)))).isEqualTo("2026-02-28");
    }

    @Test
    void three_years_end_on_the_same_day_of_the_year() {
        assertThat(dueOf(from("2023-06-01", years(3)))).isEqualTo("2026-06-01");
    }

    @Test
    void an_extension_is_appended_to_the_limit() {
        var clock = from("2026-09-28", workingDays(20));

        assertThat(CHINA.due(clock.extendedBy(extension(workingDays(10)))))
                .isEqualTo(CHINA.due(from("2026-09-28", workingDays(30))));
    }

    @Test
    void months_are_extended_from_the_start_and_not_from_a_shorter_month_between() {
        var clock = from("2026-01-31", months(1)).extendedBy(extension(months(1)));

        assertThat(dueOf(clock)).isEqualTo("2026-03-31");
    }

    @Test
    void an_extension_does_not_add_to_an_end_that_has_rolled() {
        var clock = from("2026-03-02", days(5));

        assertThat(dueOf(clock)).isEqualTo("2026-03-09");
        assertThat(dueOf(clock.extendedBy(extension(days(1))))).isEqualTo("2026-03-09");
        assertThat(dueOf(clock.extendedBy(extension(days(3))))).isEqualTo("2026-03-10");
    }

    @Test
    void an_answer_that_touches_an_unpublished_year_is_provisional() {
        assertThat(CHINA.due(from("2026-12-28", workingDays(3))).provisional()).isFalse();
        assertThat(CHINA.due(from("2026-12-28", workingDays(4)))).isEqualTo(new Due(LocalDate.of(2027, 1, 1), 4, true));
        assertThat(CHINA.due(from("2023-12-29", workingDays(4))).provisional()).isTrue();
        assertThat(CHINA.due(from("2026-12-01", months(1))).provisional()).isTrue();
    }

    @Test
    void an_unpublished_year_is_monday_to_friday() {
        var due = LegalCalendar.unpublished().due(from("2026-02-10", workingDays(20)));

        assertThat(due).isEqualTo(new Due(LocalDate.of(2026, 3, 10), 20, true));
    }

    @Test
    void a_limit_may_end_on_the_last_day_of_the_calendar_and_not_after_it() {
        assertThat(CHINA.due(from("9999-12-30", workingDays(1))).date()).isEqualTo(LegalCalendar.LAST_DAY);
        assertThatThrownBy(() -> CHINA.due(from("9999-12-30", workingDays(2))))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("+10000-01-01");
        assertThatThrownBy(() -> CHINA.due(from("9999-12-30", years(100)))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CHINA.due(days(1).startingOn(LocalDate.MAX))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CHINA.due(days(1).startingOn(LocalDate.MIN))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CHINA.due(months(1).startingOn(LocalDate.MAX))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CHINA.due(from("1899-12-31", days(1)))).isInstanceOf(DateTimeException.class);
    }
}
