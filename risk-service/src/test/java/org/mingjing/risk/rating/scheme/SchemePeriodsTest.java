package org.mingjing.risk.rating.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

class SchemePeriodsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-10T09:00:00+08:00");

    @Test
    void one_scheme_follows_the_other_day_by_day() {
        assertThatCode(() -> check("a 2026-03-11 2026-12-31", "b 2027-01-01 -")).doesNotThrowAnyException();
    }

    @Test
    void today_and_the_days_before_are_not_rewritten() {
        assertRefused("scheme-adopted-for-the-past", "a 2026-03-10 -");
    }

    @Test
    void periods_do_not_overlap() {
        assertRefused("scheme-periods-overlap", "a 2026-03-11 2026-12-31", "b 2026-12-31 -");
        assertRefused("scheme-periods-overlap", "a 2026-03-11 -", "b 2027-01-01 -");
    }

    @Test
    void periods_leave_no_hole_and_the_days_of_a_hole_are_named() {
        assertThatThrownBy(() -> check("a 2026-03-11 2026-12-31", "b 2027-01-03 -"))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> {
                    assertThat(refused.code()).isEqualTo("scheme-periods-hole");
                    assertThat(refused.arguments())
                            .containsExactly(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-01-02"));
                });
    }

    @Test
    void the_last_period_has_no_end() {
        assertRefused("scheme-periods-end", "a 2026-03-11 2026-12-31");
    }

    @Test
    void a_period_ends_after_it_begins() {
        assertRefused("scheme-period-reversed", "a 2026-03-12 2026-03-11", "b 2026-03-12 -");
        assertThatCode(() -> check("a 2026-03-11 2026-03-11", "b 2026-03-12 -")).doesNotThrowAnyException();
    }

    @Test
    void a_period_covers_its_days_both_ends_included() {
        var period = period("a 2026-03-11 2026-03-12");

        assertThat(period.covers(LocalDate.parse("2026-03-10"))).isFalse();
        assertThat(period.covers(LocalDate.parse("2026-03-11"))).isTrue();
        assertThat(period.covers(LocalDate.parse("2026-03-12"))).isTrue();
        assertThat(period.covers(LocalDate.parse("2026-03-13"))).isFalse();
        assertThat(period("a 2026-03-11 -").covers(LocalDate.parse("2099-01-01")))
                .isTrue();
    }

    @Test
    void whoever_asked_does_not_decide_and_nothing_is_decided_twice() {
        var adoption = proposed();

        assertThatThrownBy(() -> adoption.adopt("ANALYST-JC", NOW)).hasMessage("own-scheme-adoption");
        assertThatThrownBy(() -> adoption.refuse("ANALYST-JC", "x", NOW)).hasMessage("own-scheme-adoption");
        adoption.adopt("SUPERVISOR-JC", NOW);
        assertThat(adoption.status()).isEqualTo(SchemeAdoption.Status.ADOPTED);
        assertThat(adoption.decidedBy()).isEqualTo("SUPERVISOR-JC");
        assertThatThrownBy(() -> adoption.refuse("SUPERVISOR-JC", "x", NOW)).hasMessage("scheme-adoption-decided");
    }

    @Test
    void nothing_is_adopted_for_tomorrow_in_the_last_minutes_of_a_day() {
        var late = OffsetDateTime.parse("2026-03-10T23:56:00+08:00");
        assertThatThrownBy(() -> proposed().adopt("SUPERVISOR-JC", late)).hasMessage("scheme-adopted-for-the-past");

        var inTime = proposed();
        inTime.adopt("SUPERVISOR-JC", late.minusMinutes(2));
        assertThat(inTime.status()).isEqualTo(SchemeAdoption.Status.ADOPTED);
    }

    private static SchemeAdoption proposed() {
        return new SchemeAdoption(new SchemePeriods(List.of(period("a 2026-03-11 -"))), "ANALYST-JC", NOW);
    }

    @Test
    void what_cannot_be_is_not_even_asked_for() {
        var past = new SchemePeriods(List.of(period("a 2026-03-10 -")));

        assertThatThrownBy(() -> new SchemeAdoption(past, "ANALYST-JC", NOW)).hasMessage("scheme-adopted-for-the-past");
    }

    @Test
    void an_adoption_keeps_what_was_asked_and_what_was_decided() {
        var adoption = proposed();
        adoption.refuse("SUPERVISOR-JC", "依据不足", NOW.plusHours(1));

        assertThat(adoption.id()).isNotNull();
        assertThat(adoption.periods()).containsExactly(period("a 2026-03-11 -"));
        assertThat(adoption.periods().get(0).scheme()).hasToString("a-1");
        assertThat(adoption.firstDay()).isEqualTo(LocalDate.parse("2026-03-11"));
        assertThat(adoption.proposedBy()).isEqualTo("ANALYST-JC");
        assertThat(adoption.proposedAt()).isEqualTo(NOW);
        assertThat(adoption.decidedAt()).isEqualTo(NOW.plusHours(1));
        assertThat(adoption.decisionReason()).isEqualTo("依据不足");
    }

    @Test
    void what_was_asked_for_days_that_have_come_is_not_adopted_any_more() {
        var adoption = proposed();

        assertThatThrownBy(() -> adoption.adopt("SUPERVISOR-JC", NOW.plusDays(1)))
                .hasMessage("scheme-adopted-for-the-past");
    }

    private static void assertRefused(String code, String... periods) {
        assertThatThrownBy(() -> check(periods)).isInstanceOf(RuleBroken.class).hasMessage(code);
    }

    private static void check(String... periods) {
        new SchemePeriods(Arrays.stream(periods).map(SchemePeriodsTest::period).toList()).check(TODAY);
    }

    private static SchemePeriod period(String text) {
        var parts = text.split(" ");
        return new SchemePeriod(
                new SchemeName(parts[0], 1),
                LocalDate.parse(parts[1]),
                parts[2].equals("-") ? null : LocalDate.parse(parts[2]));
    }
}
