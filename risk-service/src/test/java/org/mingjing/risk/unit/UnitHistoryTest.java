package org.mingjing.risk.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

class UnitHistoryTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final List<UnitRevision> recorded = new ArrayList<>();

    @Test
    void a_unit_is_on_each_day_what_the_latest_record_by_then_says() {
        exists("A", null, "旧名", JANUARY);
        exists("A", null, "新名", MARCH);
        record(UnitChange.ended("A", JUNE, "撤并"));

        assertThat(history().on("A", JANUARY.minusDays(1))).isEmpty();
        assertThat(history().on("A", MARCH.minusDays(1)))
                .map(UnitProfile::nameZh)
                .hasValue("旧名");
        assertThat(history().on("A", MARCH)).map(UnitProfile::nameZh).hasValue("新名");
        assertThat(history().on("A", JUNE.minusDays(1))).isPresent();
        assertThat(history().on("A", JUNE)).isEmpty();
        assertThat(history().endedBy("A", JUNE)).hasValue(JUNE);
    }

    @Test
    void what_is_recorded_later_changes_no_name_that_was_said_before() {
        recordedAt(MARCH, UnitChange.exists("A", profile(null, "旧名"), JANUARY, null));
        recordedAt(MARCH, UnitChange.exists("A", profile(null, "夏名"), JUNE, null));
        recordedAt(
                JUNE.plusDays(2), UnitChange.correcting(1, "A", UnitEffect.EXISTS, profile(null, "更正"), JANUARY, "误记"));
        recordedAt(JUNE.plusDays(4), UnitChange.ended("A", JUNE.plusDays(4), "撤并"));

        assertThat(nameAt(MARCH)).isEqualTo("旧名");
        assertThat(nameAt(JUNE.minusDays(1))).isEqualTo("旧名");
        assertThat(nameAt(JUNE)).isEqualTo("夏名");
        assertThat(nameAt(JUNE.plusDays(5))).isEqualTo("夏名");
        assertThat(nameAt(JANUARY)).as("nothing on record yet").isEqualTo("旧名");
    }

    @Test
    void of_one_day_the_record_made_last_counts() {
        exists("A", null, "早上", JANUARY);
        exists("A", null, "晚上", JANUARY);

        assertThat(history().on("A", JANUARY)).map(UnitProfile::nameZh).hasValue("晚上");
    }

    @Test
    void a_corrected_record_counts_no_more_on_any_day() {
        exists("A", null, "名称", JANUARY);
        exists("A", null, "误记", MARCH);
        record(UnitChange.correcting(2, "A", UnitEffect.EXISTS, profile(null, "更正"), JUNE, "三月的文件六月才生效"));

        assertThat(history().on("A", MARCH)).map(UnitProfile::nameZh).hasValue("名称");
        assertThat(history().on("A", JUNE)).map(UnitProfile::nameZh).hasValue("更正");
    }

    @Test
    void a_void_correction_leaves_what_was_before() {
        exists("A", null, "名称", JANUARY);
        record(UnitChange.ended("A", MARCH, "误记"));
        record(UnitChange.correcting(2, "A", UnitEffect.VOID, null, MARCH, "单位没有撤销"));

        assertThat(history().on("A", JUNE)).map(UnitProfile::nameZh).hasValue("名称");
    }

    @Test
    void a_record_is_corrected_once() {
        exists("A", null, "名称", JANUARY);
        exists("A", null, "误记", MARCH);
        var correction = UnitChange.correcting(2, "A", UnitEffect.VOID, null, MARCH, "误记");
        record(correction);

        assertBroken("unit-record-not-in-force", () -> history().refuseUnlessItFollows(correction));
    }

    @Test
    void nothing_follows_from_a_day_before_the_last_record() {
        exists("A", null, "名称", MARCH);

        assertBroken("unit-changed-later", () -> history().refuseUnlessItFollows(UnitChange.ended("A", JANUARY, "撤")));
        assertThatCode(() -> history().refuseUnlessItFollows(UnitChange.ended("A", MARCH, "撤")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_ring_is_found_on_the_day_on_which_two_scheduled_moves_close_it() {
        exists("A", null, "甲", JANUARY);
        exists("B", null, "乙", JANUARY);
        exists("A", "B", "甲", MARCH);
        exists("B", "A", "乙", JUNE);

        assertBroken("unit-in-ring-on", () -> history().refuseIfTornFrom(JANUARY));
    }

    @Test
    void a_unit_whose_superior_ends_is_found_on_that_day() {
        exists("A", null, "甲", JANUARY);
        exists("B", "A", "乙", JANUARY);
        record(UnitChange.ended("A", JUNE, "撤"));

        assertBroken("unit-without-parent", () -> history().refuseIfTornFrom(MARCH));
    }

    @Test
    void the_tree_of_a_day_has_the_units_of_that_day() {
        exists("A", null, "甲", JANUARY);
        exists("B", "A", "乙", MARCH);

        assertThat(history().tree(JANUARY)).containsOnlyKeys("A");
        assertThat(history().tree(MARCH)).containsOnlyKeys("A", "B");
        assertThat(history().nextChangeAfter(JANUARY)).hasValue(MARCH);
        assertThat(history().nextChangeAfter(MARCH)).isEmpty();
    }

    @Test
    void a_correction_that_makes_a_bureau_of_a_unit_again_is_from_above_too() {
        record(UnitChange.exists("B", new UnitProfile(null, UnitKind.BUREAU, "局", "Bureau"), JANUARY, null));
        exists("B", null, "科室", MARCH);
        var before = history();
        record(UnitChange.correcting(2, "B", UnitEffect.VOID, null, MARCH, "误记"));

        assertBroken("unit-kind-from-above", () -> KindFromAbove.refuse("B", before, history(), "TOP"));
        assertThatCode(() -> KindFromAbove.refuse("B", before, history(), null)).doesNotThrowAnyException();
    }

    @Test
    void a_kind_that_is_to_change_on_a_day_to_come_is_looked_at_on_that_day() {
        exists("A", null, "科室", JANUARY);
        var before = history();
        record(UnitChange.exists("A", new UnitProfile(null, UnitKind.MUNICIPAL_SCHOOL, "学校", "School"), JUNE, null));

        assertBroken("unit-kind-from-above", () -> KindFromAbove.refuse("A", before, history(), "A"));
        assertThatCode(() -> KindFromAbove.refuse("A", before, history(), "ABOVE"))
                .doesNotThrowAnyException();
    }

    @Test
    void the_past_changes_with_a_reason_only() {
        var yesterday = UnitChange.ended("A", MARCH.minusDays(1), " ");

        assertBroken("past-without-reason", () -> yesterday.refusePastWithoutReason(MARCH));
        assertThatCode(() -> UnitChange.ended("A", MARCH, null).refusePastWithoutReason(MARCH))
                .doesNotThrowAnyException();
    }

    private void exists(String code, String parent, String name, LocalDate from) {
        record(UnitChange.exists(code, profile(parent, name), from, null));
    }

    private static UnitProfile profile(String parent, String name) {
        return new UnitProfile(parent, UnitKind.OFFICE, name, "Section");
    }

    private void record(UnitChange change) {
        recorded.add(new UnitRevision(change, history().lastNo(change.code()) + 1, "LEADER", OffsetDateTime.now()));
    }

    private void recordedAt(LocalDate day, UnitChange change) {
        recorded.add(new UnitRevision(change, history().lastNo(change.code()) + 1, "LEADER", noon(day)));
    }

    private String nameAt(LocalDate day) {
        return UnitHistory.nameAt(noon(day), ZoneOffset.ofHours(8), recorded).orElseThrow();
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(12, 0).atOffset(ZoneOffset.ofHours(8));
    }

    private UnitHistory history() {
        return new UnitHistory(recorded);
    }

    private static void assertBroken(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable broken) {
        assertThatThrownBy(broken)
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.code()).isEqualTo(code));
    }
}
