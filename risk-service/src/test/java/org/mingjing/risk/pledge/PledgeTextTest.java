package org.mingjing.risk.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import org.junit.jupiter.api.Test;

class PledgeTextTest {
    private static final Period WEEK = Period.ofDays(7);

    @Test
    void a_text_is_reminded_of_some_days_before_it_is_due() {
        assertThat(due(LocalDate.of(2027, 3, 31)).remindedOn(WEEK)).isEqualTo(LocalDate.of(2027, 3, 24));
        assertThat(due(LocalDate.of(2027, 1, 8)).remindedOn(WEEK)).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void a_text_due_in_the_first_days_of_its_year_is_reminded_of_when_the_year_begins() {
        assertThat(due(LocalDate.of(2027, 1, 5)).remindedOn(WEEK)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(due(LocalDate.of(2027, 1, 1)).remindedOn(WEEK)).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    private static PledgeText due(LocalDate day) {
        var published = OffsetDateTime.parse("2026-12-10T09:00:00+08:00");
        return new PledgeText(2027, 1, "本人承诺廉洁从政。", "I pledge integrity.", day, "SUPERVISOR", published);
    }
}
