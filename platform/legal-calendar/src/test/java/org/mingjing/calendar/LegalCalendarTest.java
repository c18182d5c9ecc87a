package org.mingjing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.calendar.Calendars.CHINA;
import static org.mingjing.calendar.Calendars.days;
import static org.mingjing.calendar.Calendars.workingDays;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCalendarTest {

    private static final Departure NEW_YEAR = new Departure(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY);

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void has_the_working_days_of_each_published_year(int year, int workingDays) {
        assertThat(CHINA.workingDaysIn(year)).isEqualTo(workingDays);
        assertThat(CHINA.isProvisional(year)).isFalse();
    }

    @Test
    void a_year_not_published_is_provisional_and_monday_to_friday() {
        assertThat(CHINA.publishedYears()).containsExactly(2024, 2025, 2026);
        assertThat(CHINA.isProvisional(2027)).isTrue();
        assertThat(CHINA.workingDaysIn(2027)).isEqualTo(261);
        assertThat(CHINA.day(LocalDate.of(2027, 1, 1)))
                .isEqualTo(new CalendarDay(LocalDate.of(2027, 1, 1), DayKind.WEEKDAY, Optional.empty(), true));
    }

    @Test
    void knows_the_kind_and_name_of_a_day() {
        assertThat(CHINA.day(LocalDate.of(2026, 2, 28)))
                .isEqualTo(new CalendarDay(
                        LocalDate.of(2026, 2, 28),
                        DayKind.MAKE_UP_WORKDAY,
                        Optional.of(new Wording("春节", "Spring Festival")),
                        false));
        assertThat(CHINA.kindOf(LocalDate.of(2026, 2, 15))).isEqualTo(DayKind.HOLIDAY);
        assertThat(CHINA.kindOf(LocalDate.of(2026, 3, 1))).isEqualTo(DayKind.WEEKEND);
        assertThat(CHINA.kindOf(LocalDate.of(2026, 3, 2))).isEqualTo(DayKind.WEEKDAY);
    }

    @Test
    void a_newer_calendar_replaces_an_older_one_and_leaves_it_as_it_was() {
        var before = LegalCalendar.unpublished();
        var after = LegalCalendar.of(List.of(NEW_YEAR), Set.of(2027));
        var clock = workingDays(1).startingOn(LocalDate.of(2026, 12, 31));

        assertThat(before.due(clock).date()).isEqualTo("2027-01-01");
        assertThat(after.due(clock).date()).isEqualTo("2027-01-04");
        assertThat(after.due(clock).provisional()).isTrue();
        assertThat(before.departures()).isEmpty();
    }

    @Test
    void is_equal_by_content_whatever_the_order() {
        var copy = LegalCalendar.of(Set.copyOf(CHINA.departures()), Set.of(2026, 2025, 2024));

        assertThat(copy).isEqualTo(CHINA).hasSameHashCodeAs(CHINA).hasToString(CHINA.toString());
        assertThat(copy.departures()).isEqualTo(CHINA.departures());
        assertThat(LegalCalendar.of(CHINA.departures(), Set.of(2026))).isNotEqualTo(CHINA);
        assertThat(LegalCalendar.of(List.of(), CHINA.publishedYears())).isNotEqualTo(CHINA);
    }

    @Test
    void refuses_a_day_listed_twice() {
        assertThatThrownBy(() -> LegalCalendar.of(List.of(NEW_YEAR, NEW_YEAR), Set.of(2027)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2027-01-01");
    }

    @Test
    void refuses_days_outside_its_range() {
        assertThatThrownBy(() -> CHINA.kindOf(LocalDate.of(1899, 12, 31))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CHINA.kindOf(LocalDate.of(10_000, 1, 1))).isInstanceOf(DateTimeException.class);
        assertThat(CHINA.workingDaysIn(9999)).isEqualTo(261);
        assertThatThrownBy(() -> CHINA.workingDaysIn(10_000)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void finds_the_first_start_on_which_a_promise_would_outlast_the_law() {
        var first = CHINA.firstStartWherePromisedOutlasts(workingDays(5), days(7));

        // Seven days end in Spring Festival and roll to Sunday the 18th, which is worked; the fifth working day is the
        // 19th.
        // A day earlier both would end on the 18th.
        assertThat(first).contains(LocalDate.of(2024, 2, 6));
        assertThat(CHINA.firstStartWherePromisedOutlasts(workingDays(20), workingDays(20)))
                .isEmpty();
        assertThat(CHINA.firstStartWherePromisedOutlasts(workingDays(21), workingDays(20)))
                .contains(LocalDate.of(2024, 1, 1));
        assertThat(CHINA.firstStartWherePromisedOutlasts(workingDays(15), days(60)))
                .isEmpty();
    }

    @Test
    void cannot_compare_limits_without_a_published_year() {
        assertThatThrownBy(() -> LegalCalendar.unpublished().firstStartWherePromisedOutlasts(days(1), days(1)))
                .isInstanceOf(IllegalStateException.class);
    }
}
