package org.mingjing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.calendar.Calendars.days;
import static org.mingjing.calendar.Calendars.extension;
import static org.mingjing.calendar.Calendars.from;
import static org.mingjing.calendar.Calendars.months;
import static org.mingjing.calendar.Calendars.openPause;
import static org.mingjing.calendar.Calendars.pause;
import static org.mingjing.calendar.Calendars.workingDays;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {

    @ParameterizedTest
    @EnumSource
    void is_from_1_to_the_most_of_its_unit(LimitUnit unit) {
        assertThat(new Limit(1, unit).plus(new Limit(unit.most() - 1, unit)).amount())
                .isEqualTo(unit.most());
        for (int amount : new int[] {Integer.MIN_VALUE, -1, 0, unit.most() + 1, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> new Limit(amount, unit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(unit.name());
        }
    }

    @Test
    void needs_a_unit() {
        assertThatThrownBy(() -> new Limit(1, null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void reads_in_both_languages() {
        assertThat(workingDays(20).wording()).isEqualTo(new Wording("20个工作日", "20 working days"));
        assertThat(months(1).wording()).isEqualTo(new Wording("1个月", "1 month"));
        assertThat(days(30).wording().in(Language.ZH)).isEqualTo("30日");
    }

    @Test
    void is_extended_in_its_own_unit_only() {
        var clock = from("2026-03-02", workingDays(20));

        assertThat(clock.extendedBy(extension(workingDays(10))).whole()).isEqualTo(workingDays(30));
        assertThatThrownBy(() -> clock.extendedBy(extension(days(10)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.extendedBy(extension(workingDays(36_500))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_extension_needs_its_legal_basis() {
        assertThatThrownBy(() -> new Extension(days(1), Wording.same("案情复杂"), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_pause_cannot_end_before_it_starts() {
        assertThatThrownBy(() -> pause("2026-03-03", "2026-03-02"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-02");
        assertThatThrownBy(() -> openPause("2026-03-03").endingOn(LocalDate.of(2026, 3, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_one_pause_can_be_open() {
        var paused = from("2026-03-02", workingDays(20)).pausedBy(openPause("2026-03-03"));

        assertThat(paused.openPause()).contains(openPause("2026-03-03"));
        assertThatThrownBy(() -> paused.pausedBy(openPause("2026-03-04"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_departure_is_a_holiday_or_a_weekend_worked_in_exchange() {
        var friday = LocalDate.of(2026, 3, 6);

        assertThatThrownBy(() -> new Departure(friday, DayKind.WEEKDAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Departure(friday, DayKind.MAKE_UP_WORKDAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Departure(friday.plusDays(1), DayKind.MAKE_UP_WORKDAY)
                        .name()
                        .zh())
                .isEqualTo("法定节假日");
    }

    @Test
    void a_wording_has_both_languages() {
        assertThatThrownBy(() -> new Wording("听证", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wording(null, "hearing")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Wording("听证", "hearing").in(Language.of(Locale.UK))).isEqualTo("hearing");
        assertThat(new Wording("听证", "hearing").in(Language.of(Locale.FRANCE))).isEqualTo("听证");
    }
}
