package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.rating.scheme.RatingCases;

class LevelOverrideRulesTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-10T09:00:00+08:00");
    private static final LocalDate LAST = LocalDate.parse("2026-09-30");

    @Test
    void raising_is_in_force_at_once_and_needs_no_reason_and_no_end() {
        var raised = new LevelOverride("P", Level.III, Level.I, null, asked(null));

        assertThat(raised.status()).isEqualTo(OverrideStatus.IN_FORCE);
        assertThat(raised.isInForce()).isTrue();
        assertThat(raised.signed()).isNull();
    }

    @Test
    void lowering_waits_for_a_second_signer() {
        var lowered = lowered();
        assertThat(lowered.status()).isEqualTo(OverrideStatus.PROPOSED);
        assertThat(lowered.isInForce()).isFalse();

        assertThatThrownBy(() -> lowered.sign("ANALYST-JC", Level.I, NOW)).hasMessage("own-level-override");
        lowered.sign("SUPERVISOR-JC", Level.I, NOW);
        assertThat(lowered.isInForce()).isTrue();
        assertThat(lowered.signed().by()).isEqualTo("SUPERVISOR-JC");
        assertThat(lowered.signed().at()).isEqualTo(NOW);
        assertThatThrownBy(() -> lowered.sign("SUPERVISOR-JC", Level.I, NOW)).hasMessage("level-override-is");
    }

    @Test
    void lowering_needs_a_reason_and_an_end_within_twelve_months() {
        assertRefused("level-override-without-reason", Level.II, LAST, null);
        assertRefused("level-override-without-reason", Level.II, LAST, " ");
        assertRefused("level-override-without-expiry", Level.II, null, "x");
        assertRefused("level-override-too-long", Level.II, LocalDate.parse("2027-03-11"), "x");
        assertRefused("level-override-expiry-past", Level.II, LocalDate.parse("2026-03-10"), "x");
        assertRefused("level-override-same-level", Level.I, LAST, "x");
        assertThat(new LevelOverride("P", Level.I, Level.II, LocalDate.parse("2027-03-10"), asked("x")).status())
                .isEqualTo(OverrideStatus.PROPOSED);
    }

    @Test
    void nobody_signs_for_another_level_or_a_time_that_is_over() {
        assertThatThrownBy(() -> lowered().sign("SUPERVISOR-JC", Level.II, NOW)).hasMessage("level-override-outdated");
        assertThatThrownBy(() -> lowered()
                        .sign("SUPERVISOR-JC", Level.I, NOW.withMonth(9).withDayOfMonth(30)))
                .hasMessage("level-override-expiry-past");
    }

    @Test
    void a_second_person_may_refuse_and_says_why() {
        var lowered = lowered();

        assertThatThrownBy(() -> lowered.refuse("ANALYST-JC", "x", NOW)).hasMessage("own-level-override");
        lowered.refuse("SUPERVISOR-JC", "依据不足", NOW);
        assertThat(lowered.status()).isEqualTo(OverrideStatus.REFUSED);
        assertThat(lowered.closed()).isEqualTo(new OverrideTrail.Closed("SUPERVISOR-JC", NOW, "依据不足"));
        assertThatThrownBy(() -> lowered.refuse("SUPERVISOR-JC", "x", NOW)).hasMessage("level-override-is");
    }

    @Test
    void it_is_in_force_on_its_last_day_and_over_on_the_next() {
        var lowered = signed();

        assertThat(lowered.expire(NOW.withMonth(9).withDayOfMonth(30))).isFalse();
        assertThat(lowered.isInForce()).isTrue();
        assertThat(lowered.expire(NOW.withMonth(10).withDayOfMonth(1))).isTrue();
        assertThat(lowered.status()).isEqualTo(OverrideStatus.EXPIRED);
        assertThat(lowered.expire(NOW.withMonth(10).withDayOfMonth(1))).isFalse();
    }

    @Test
    void a_raised_level_without_an_end_does_not_expire() {
        var raised = new LevelOverride("P", Level.III, Level.I, null, asked(null));

        assertThat(raised.expire(NOW.plusYears(9))).isFalse();
    }

    @Test
    void one_person_replaces_a_raise_neither_by_a_lesser_one_nor_by_one_that_ends_earlier() {
        var lasting = raised(Level.II, null);
        var ending = raised(Level.II, LAST);

        assertThatThrownBy(() -> raised(Level.II, LAST).refuseIfWeakerThan(raised(Level.I, LAST)))
                .hasMessage("level-override-milder");
        assertThatThrownBy(() -> raised(Level.I, LAST).refuseIfWeakerThan(lasting))
                .hasMessage("level-override-ends-earlier");
        assertThatThrownBy(() -> raised(Level.II, LAST.minusDays(1)).refuseIfWeakerThan(ending))
                .hasMessage("level-override-ends-earlier");
        raised(Level.II, LAST).refuseIfWeakerThan(ending);
        raised(Level.I, null).refuseIfWeakerThan(ending);
        // What is stricter than a lowered level may last as short as it likes.
        new LevelOverride("P", Level.II, Level.I, LAST.minusDays(1), asked(null)).refuseIfWeakerThan(signed());
    }

    @Test
    void the_coming_end_is_reported_once_and_only_while_it_is_in_force() {
        var lowered = signed();
        assertThat(lowered.reportExpiry(NOW)).isTrue();
        assertThat(lowered.expiryReportedAt()).isEqualTo(NOW);
        assertThat(lowered.reportExpiry(NOW)).isFalse();

        var ended = signed();
        ended.end("ANALYST-JC", "x", NOW);
        assertThat(ended.reportExpiry(NOW)).isFalse();
        assertThat(ended.status()).isEqualTo(OverrideStatus.ENDED);
        assertThatThrownBy(() -> ended.end("ANALYST-JC", "x", NOW)).hasMessage("level-override-is");
        assertThatThrownBy(() -> ended.lapse(NOW)).hasMessage("level-override-is");
    }

    @Test
    void one_that_lapses_was_ended_by_nobody() {
        var lowered = signed();
        lowered.lapse(NOW);

        assertThat(lowered.status()).isEqualTo(OverrideStatus.LAPSED);
        assertThat(lowered.closed()).isEqualTo(new OverrideTrail.Closed(null, NOW, null));
        assertThat(lowered.powerCode()).isEqualTo("P");
        assertThat(lowered.asked().reason()).isEqualTo("已分权");
        assertThatThrownBy(() -> lowered.lapse(NOW)).hasMessage("level-override-is");
    }

    @ParameterizedTest
    @CsvSource({"I,II,I,II,true", "I,II,II,II,false", "I,II,III,III,false", "I,III,I,III,true", "II,III,I,I,false"})
    void a_lowered_level_holds_for_the_derived_level_it_was_signed_for(
            Level from, Level to, Level derived, Level applies, boolean holds) {
        var lowered = new Adjustment(from, to, LAST);

        assertThat(lowered.lowers()).isTrue();
        assertThat(lowered.appliedTo(derived)).isEqualTo(applies);
        assertThat(lowered.holdsFor(derived)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"III,II,III,II", "III,II,II,II", "III,II,I,I", "III,I,II,I"})
    void a_raised_level_is_a_floor(Level from, Level to, Level derived, Level applies) {
        var raised = new Adjustment(from, to, null);

        assertThat(raised.lowers()).isFalse();
        assertThat(raised.holdsFor(derived)).isTrue();
        assertThat(raised.appliedTo(derived)).isEqualTo(applies);
    }

    @ParameterizedTest
    @CsvSource({"I,II,I,II", "I,II,III,III", "III,I,III,I", "III,II,I,I", "III,II,II,II", "I,II,II,II"})
    void what_measures_leave_is_not_below_a_floor_and_not_worse_than_a_lowered_level(
            Level from, Level to, Level left, Level applies) {
        assertThat(new Adjustment(from, to, LAST).appliedToWhatIsLeft(left)).isEqualTo(applies);
    }

    @Test
    void it_is_printed_under_the_derivation() {
        var derivation = RatingCases.rate(RatingCases.harmless(Scope.UNIT));
        var raised = new LevelOverride("P", Level.III, Level.I, null, asked(null));
        var lowered = signed();

        var verdict = Verdict.of(derivation, raised);
        assertThat(verdict.level()).isEqualTo(Level.I);
        assertThat(verdict.overrideId()).isEqualTo(raised.id());
        assertThat(verdict.textZh()).isEqualTo(derivation.textZh() + "人工上调:由三级调为一级;适用等级:一级\n");
        assertThat(verdict.textEn())
                .isEqualTo(derivation.textEn() + "Raised by decision: from III to I; level that applies: I\n");
        assertThat(lowered.adjustment().textZh(Level.I)).isEqualTo("人工下调:由一级调为二级,有效期至 2026-09-30;适用等级:二级\n");
        assertThat(lowered.adjustment().textEn(Level.I))
                .isEqualTo("Lowered by decision: from I to II, until 2026-09-30; level that applies: II\n");
    }

    @Test
    void one_that_does_not_hold_any_more_leaves_no_trace_in_the_next_rating() {
        var derivation = RatingCases.rate(RatingCases.harmless(Scope.UNIT));
        var verdict = Verdict.of(derivation, signed());

        assertThat(verdict.overrideId()).isNull();
        assertThat(verdict.level()).isEqualTo(Level.III);
        assertThat(verdict.textZh()).isEqualTo(derivation.textZh());
        assertThat(verdict.textEn()).isEqualTo(derivation.textEn());
        assertThat(Verdict.of(derivation, null).overrideId()).isNull();
    }

    private static void assertRefused(String code, Level to, LocalDate expiresOn, String reason) {
        assertThatThrownBy(() -> new LevelOverride("P", Level.I, to, expiresOn, asked(reason)))
                .hasMessage(code);
    }

    private static LevelOverride lowered() {
        return new LevelOverride("P", Level.I, Level.II, LAST, asked("已分权"));
    }

    private static LevelOverride raised(Level to, LocalDate last) {
        return new LevelOverride("P", Level.III, to, last, asked(null));
    }

    private static LevelOverride signed() {
        var lowered = lowered();
        lowered.sign("SUPERVISOR-JC", Level.I, NOW);
        return lowered;
    }

    private static OverrideTrail.Asked asked(String reason) {
        return new OverrideTrail.Asked(reason, "ANALYST-JC", NOW);
    }
}
