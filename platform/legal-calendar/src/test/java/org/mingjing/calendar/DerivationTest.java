package org.mingjing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingjing.calendar.Calendars.CHINA;
import static org.mingjing.calendar.Calendars.days;
import static org.mingjing.calendar.Calendars.extension;
import static org.mingjing.calendar.Calendars.from;
import static org.mingjing.calendar.Calendars.openPause;
import static org.mingjing.calendar.Calendars.pause;
import static org.mingjing.calendar.Calendars.workingDays;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationTest {

    private final Derivation overSpringFestival = CHINA.derive(from("2026-02-13", workingDays(3)));

    @Test
    void lists_each_day_from_day_0_to_the_due_day_with_its_number_and_reason() {
        assertThat(CHINA.derive(from("2026-02-13", workingDays(2)).pausedBy(pause("2026-02-24", "2026-02-25")))
                        .days())
                .extracting(DerivedDay::date, DerivedDay::number, DerivedDay::reason)
                .startsWith(
                        tuple(LocalDate.of(2026, 2, 13), 0, DayReason.START),
                        tuple(LocalDate.of(2026, 2, 14), 1, DayReason.MAKE_UP_WORKDAY),
                        tuple(LocalDate.of(2026, 2, 15), 1, DayReason.HOLIDAY))
                .endsWith(
                        tuple(LocalDate.of(2026, 2, 24), 1, DayReason.PAUSED),
                        tuple(LocalDate.of(2026, 2, 25), 1, DayReason.PAUSED),
                        tuple(LocalDate.of(2026, 2, 26), 2, DayReason.WORKING_DAY))
                .hasSize(14);
    }

    @Test
    void names_the_holiday_and_the_reason_of_a_pause_in_both_languages() {
        assertThat(overSpringFestival.days().get(1).why())
                .isEqualTo(new Wording("调休上班（春节）", "make-up workday (Spring Festival)"));
        assertThat(overSpringFestival.days().get(2).why())
                .isEqualTo(new Wording("放假（春节）", "day off (Spring Festival)"));
        var paused = CHINA.derive(from("2026-03-02", days(2)).pausedBy(pause("2026-03-03", "2026-03-03")));
        assertThat(paused.days().get(1).why()).isEqualTo(new Wording("计时暂停：听证", "paused: hearing"));
    }

    @Test
    void a_day_in_two_pauses_names_both_reasons_and_the_same_reason_once() {
        var hearing = pause("2026-03-03", "2026-03-03");
        var inspection = openPause("2026-03-03").endingOn(hearing.to());
        var clock = from("2026-03-02", days(2))
                .pausedBy(hearing)
                .pausedBy(inspection)
                .pausedBy(hearing);

        assertThat(CHINA.derive(clock).days().get(1).pause()).contains(new Wording("听证；检验", "hearing; inspection"));
    }

    @Test
    void an_end_that_rolls_shows_the_days_it_rolls_over_and_where_it_stops() {
        var derivation = CHINA.derive(from("2026-09-29", days(2)));

        assertThat(derivation.days())
                .extracting(DerivedDay::number, DerivedDay::reason, DerivedDay::counted)
                .startsWith(
                        tuple(0, DayReason.START, false),
                        tuple(1, DayReason.CALENDAR_DAY, true),
                        tuple(2, DayReason.CALENDAR_DAY, true),
                        tuple(2, DayReason.HOLIDAY, false))
                .endsWith(tuple(2, DayReason.ROLLED, false));
        assertThat(derivation.dueOn()).isEqualTo("2026-10-08");
        assertThat(derivation.countedDays()).isEqualTo(2);
    }

    @Test
    void a_day_of_an_unpublished_year_says_that_it_is_provisional() {
        var derivation = CHINA.derive(from("2026-12-31", workingDays(1)));

        assertThat(derivation.provisional()).isTrue();
        assertThat(derivation.days()).extracting(DerivedDay::provisional).containsExactly(false, true);
        assertThat(derivation.days().get(1).why())
                .isEqualTo(new Wording("工作日（该年度暂定）", "working day (provisional year)"));
        assertThat(overSpringFestival.provisional()).isFalse();
    }

    @Test
    void knows_the_date_on_which_each_counted_day_begins() {
        assertThat(overSpringFestival.startOfCountedDay(0)).isEqualTo("2026-02-13");
        assertThat(overSpringFestival.startOfCountedDay(1)).isEqualTo("2026-02-14");
        assertThat(overSpringFestival.startOfCountedDay(2)).isEqualTo("2026-02-24");
        assertThat(overSpringFestival.startOfCountedDay(3)).isEqualTo("2026-02-25");
    }

    @Test
    void has_no_counted_day_outside_0_to_n() {
        assertThatThrownBy(() -> overSpringFestival.startOfCountedDay(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> overSpringFestival.startOfCountedDay(4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("day 3");
    }

    @Test
    void reads_in_chinese_as_people_would_write_it() {
        var clock = from("2026-12-30", workingDays(1))
                .extendedBy(extension(workingDays(1)))
                .pausedBy(openPause("2026-12-31"));

        assertThat(CHINA.derive(clock, LocalDate.of(2026, 12, 31)).text(Language.ZH))
                .isEqualTo("""
                        期限：1个工作日，自 2026-12-30 起算
                        延长：1个工作日，理由：案情复杂，依据：行政许可法第四十二条
                        暂停：2026-12-31 至 2026-12-31，检验
                        2026-12-30 周三 第 0 天：起算当日，不计入
                        2026-12-31 周四 不计：计时暂停：检验
                        2027-01-01 周五 第 1 天：工作日（该年度暂定）
                        2027-01-02 周六 不计：周末（该年度暂定）
                        2027-01-03 周日 不计：周末（该年度暂定）
                        2027-01-04 周一 第 2 天：工作日（该年度暂定）
                        到期：2027-01-04 当日结束时，共 2 天
                        计时仍在暂停，到期日将顺延
                        2027 年放假安排尚未公布，暂按周一至周五推算，到期日可能变动
                        """);
    }

    @Test
    void reads_in_english_with_the_roll_to_the_next_working_day() {
        assertThat(CHINA.derive(from("2026-05-29", days(1))).text(Language.EN)).isEqualTo("""
                        Limit: 1 day, from 2026-05-29
                        2026-05-29 Fri day 0: the limit starts, does not count
                        2026-05-30 Sat day 1: calendar day (weekend)
                        2026-05-31 Sun not counted: weekend
                        2026-06-01 Mon not counted: the end fell on a day off and moves to the next working day
                        Due: at the end of 2026-06-01; days counted: 1
                        """);
    }

    @Test
    void cannot_be_made_without_days() {
        var clock = overSpringFestival.clock();

        assertThatThrownBy(() -> new Derivation(clock, List.of(), false)).isInstanceOf(IllegalArgumentException.class);
    }
}
