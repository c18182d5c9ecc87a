package org.mingjing.risk.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

class OfficialHistoryTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final String CODE = "OFF-1";

    private OfficialHistory history = new OfficialHistory(List.of());

    @Test
    void an_official_serves_on_each_day_where_the_latest_record_by_then_says() {
        serves("A", JANUARY);
        serves("B", MARCH);
        record(OfficialChange.left(CODE, JUNE));

        assertThat(history.on(JANUARY.minusDays(1))).isEmpty();
        assertThat(unitOn(MARCH.minusDays(1))).isEqualTo("A");
        assertThat(unitOn(MARCH)).isEqualTo("B");
        assertThat(unitOn(JUNE.minusDays(1))).isEqualTo("B");
        assertThat(history.on(JUNE)).isEmpty();
        assertThat(history.leftBy(JUNE.minusDays(1))).isEmpty();
        assertThat(history.leftBy(JUNE)).hasValue(JUNE);
        assertThat(history.nextChangeAfter(JANUARY)).hasValue(MARCH);
        assertThat(history.nextChangeAfter(JUNE)).isEmpty();
    }

    @Test
    void of_one_day_the_record_made_last_counts() {
        serves("A", JANUARY);
        serves("B", JANUARY);

        assertThat(unitOn(JANUARY)).isEqualTo("B");
    }

    @Test
    void the_papers_stay_with_the_last_unit_and_lie_with_the_first_before_it() {
        serves("A", MARCH);
        record(OfficialChange.left(CODE, JUNE));

        assertThat(history.papersOn(JANUARY)).map(OfficialProfile::unitCode).hasValue("A");
        assertThat(history.papersOn(JUNE)).map(OfficialProfile::unitCode).hasValue("A");
    }

    @Test
    void a_corrected_record_counts_no_more_on_any_day() {
        serves("A", JANUARY);
        serves("B", MARCH);
        record(OfficialChange.correcting(2, CODE, OfficialEffect.IN_SERVICE, profile("C"), JUNE));

        assertThat(unitOn(MARCH)).isEqualTo("A");
        assertThat(unitOn(JUNE)).isEqualTo("C");
        assertBroken(
                "official-record-not-in-force",
                () -> history.refuseUnlessItFollows(
                        OfficialChange.correcting(2, CODE, OfficialEffect.VOID, null, MARCH)));
    }

    @Test
    void whose_every_record_was_void_was_never_there() {
        serves("A", JANUARY);
        record(OfficialChange.correcting(1, CODE, OfficialEffect.VOID, null, JANUARY));

        assertThat(history.on(MARCH)).isEmpty();
        assertThat(history.papersOn(MARCH)).isEmpty();
        assertThat(history.leftBy(MARCH)).hasValue(JANUARY);
        assertThat(history.firstDayGone(new Period(MARCH, null))).hasValue(MARCH);
    }

    @Test
    void nothing_follows_from_a_day_before_the_last_record() {
        serves("A", MARCH);

        assertBroken("official-changed-later", () -> history.refuseUnlessItFollows(OfficialChange.left(CODE, JANUARY)));
        assertThatCode(() -> history.refuseUnlessItFollows(OfficialChange.left(CODE, MARCH)))
                .doesNotThrowAnyException();
    }

    @Test
    void nobody_leaves_who_did_not_serve() {
        serves("A", JANUARY);
        record(OfficialChange.left(CODE, MARCH));
        history.refuseIfTorn(CODE);
        var servedThen = history;

        record(OfficialChange.left(CODE, JUNE));
        assertBroken("official-not-in-service", () -> history.refuseIfTorn(CODE));
        history = servedThen;
        record(OfficialChange.correcting(1, CODE, OfficialEffect.VOID, null, JANUARY));
        assertBroken("official-not-in-service", () -> history.refuseIfTorn(CODE));
    }

    @Test
    void a_period_is_gone_from_the_first_day_they_had_left_until_they_came_back() {
        serves("A", JANUARY);
        record(OfficialChange.left(CODE, MARCH));
        serves("A", JUNE);

        assertThat(history.firstDayGone(new Period(JANUARY, null))).hasValue(MARCH);
        assertThat(history.firstDayGone(new Period(MARCH.plusDays(5), JUNE))).hasValue(MARCH.plusDays(5));
        assertThat(history.firstDayGone(new Period(JUNE, null))).isEmpty();
        assertThat(history.firstDayGone(new Period(JANUARY, MARCH.minusDays(1))))
                .isEmpty();
        // Of the days before the first record nobody has said that they were not there.
        assertThat(history.firstDayGone(new Period(JANUARY.minusYears(6), MARCH.minusDays(1))))
                .isEmpty();
    }

    @Test
    void a_correction_states_whoever_serves_whole_and_nobody_else() {
        assertBroken(
                "official-correction-incomplete",
                () -> OfficialChange.correcting(1, CODE, OfficialEffect.IN_SERVICE, null, MARCH));
        assertBroken(
                "official-correction-incomplete",
                () -> OfficialChange.correcting(1, CODE, OfficialEffect.LEFT, profile("A"), MARCH));
    }

    @Test
    void a_correction_and_the_past_want_a_reason() {
        var today = new Recorder(
                new Caller("sub", "leader", "LEADER", "A", Set.of()),
                MARCH.atStartOfDay().atOffset(ZoneOffset.UTC),
                " ");

        assertBroken(
                "past-without-reason", () -> OfficialChange.left(CODE, JANUARY).saidBy(today));
        assertBroken(
                "past-without-reason",
                () -> OfficialChange.correcting(1, CODE, OfficialEffect.VOID, null, JUNE)
                        .saidBy(today));
        assertThatCode(() -> OfficialChange.left(CODE, MARCH).saidBy(today)).doesNotThrowAnyException();
    }

    private void serves(String unit, LocalDate from) {
        record(OfficialChange.inService(CODE, profile(unit), from));
    }

    private static OfficialProfile profile(String unit) {
        return new OfficialProfile(unit, "某职位");
    }

    private void record(OfficialChange change) {
        history = history.with(
                new OfficialRecord(change, history.lastNo() + 1, new Said("LEADER", OffsetDateTime.now(), "任免文件")));
    }

    private String unitOn(LocalDate day) {
        return history.on(day).orElseThrow().unitCode();
    }

    private static void assertBroken(String code, ThrowingCallable broken) {
        assertThatThrownBy(broken)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
