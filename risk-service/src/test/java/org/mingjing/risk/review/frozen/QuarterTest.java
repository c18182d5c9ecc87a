package org.mingjing.risk.review.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-Q1, 2026-01-01, 2026-03-31",
        "2026-03-31, 2026-Q1, 2026-01-01, 2026-03-31",
        "2026-04-01, 2026-Q2, 2026-04-01, 2026-06-30",
        "2026-09-30, 2026-Q3, 2026-07-01, 2026-09-30",
        "2026-12-31, 2026-Q4, 2026-10-01, 2026-12-31"
    })
    void a_day_lies_in_one_quarter(LocalDate day, String quarter, LocalDate first, LocalDate last) {
        assertThat(Quarter.of(day)).hasToString(quarter);
        assertThat(Quarter.of(day).firstDay()).isEqualTo(first);
        assertThat(Quarter.of(day).lastDay()).isEqualTo(last);
        assertThat(Quarter.parse(quarter)).isEqualTo(Quarter.of(day));
    }

    @Test
    void quarters_follow_each_other_over_the_end_of_a_year() {
        assertThat(new Quarter(2026, 4).next()).isEqualTo(new Quarter(2027, 1));
        assertThat(new Quarter(2027, 1).previous()).isEqualTo(new Quarter(2026, 4));
        assertThat(new Quarter(2026, 2).next().previous()).isEqualTo(new Quarter(2026, 2));
    }

    @Test
    void what_is_too_early_is_put_off_to_the_earliest() {
        var earliest = new Quarter(2026, 4);

        assertThat(new Quarter(2026, 3).notBefore(earliest)).isEqualTo(earliest);
        assertThat(earliest.notBefore(earliest)).isEqualTo(earliest);
        assertThat(new Quarter(2027, 1).notBefore(earliest)).isEqualTo(new Quarter(2027, 1));
    }

    @Test
    void a_year_has_four() {
        assertThatThrownBy(() -> new Quarter(2026, 5)).hasMessageContaining("no quarter 5");
        assertThatThrownBy(() -> new Quarter(2026, 0)).hasMessageContaining("no quarter 0");
    }
}
