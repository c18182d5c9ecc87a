package org.mingjing.risk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.review.frozen.Quarter;

/** Calling the group, the quorum, and the order of the steps, with no database. */
class ReviewRulesTest {
    private static final ReviewRule RULE = new ReviewRule("PLAN", new BigDecimal("0.500"), 3, 2);
    private static final Caller ANALYST = new Caller("sub", "analyst", "A", "EB", Set.of());
    private static final Caller SUPERVISOR = new Caller("sub", "supervisor", "S", "EB", Set.of());
    private static final LocalDate OPENED = LocalDate.of(2026, 10, 1);
    private static final LocalDate HELD = LocalDate.of(2026, 10, 15);

    private final QuarterlyReview review = new QuarterlyReview(
            UUID.randomUUID(),
            "EB",
            new Quarter(2026, 3),
            "PLAN",
            new Opening("system", OffsetDateTime.of(2026, 9, 30, 16, 0, 1, 0, ZoneOffset.UTC), "0".repeat(64), "市教育局"));

    @ParameterizedTest
    @CsvSource({"0.5, 3, 2", "0.5, 4, 3", "0.5, 5, 3", "0.666, 6, 4", "0.75, 8, 7", "0, 3, 1"})
    void a_quorum_is_more_than_the_share_of_the_members(BigDecimal over, int members, int quorum) {
        assertThat(new ReviewRule("R", over, 3, 2).quorumOf(members)).isEqualTo(quorum);
    }

    @Test
    void the_group_has_members_enough_and_its_chair_is_one_of_them() {
        refused("review-too-few-members", () -> review.call(Set.of("A", "B"), "A", RULE));
        refused("review-chair-not-a-member", () -> review.call(Set.of("A", "B", "C"), "D", RULE));

        review.call(Set.of("A", "B", "C"), "A", RULE);
        review.call(Set.of("A", "B", "D"), "B", RULE);

        assertThat(review.meeting().officials()).containsExactly("A", "B", "D");
        assertThat(review.meeting().chair()).isEqualTo("B");
    }

    @Test
    void a_review_is_held_by_a_quorum_of_its_members_with_the_chair() {
        refused("review-without-quorum", () -> hold(HELD, "A"));
        review.call(Set.of("A", "B", "C", "D"), "A", RULE);

        refused("review-without-quorum", () -> hold(HELD, "A", "B"));
        refused("review-chair-absent", () -> hold(HELD, "B", "C", "D"));
        refused("review-strangers-present", () -> hold(HELD, "A", "B", "X"));
        hold(HELD, "A", "B", "C");

        assertThat(review.state()).isEqualTo(ReviewState.HELD);
        assertThat(review.meeting().present()).containsExactly("A", "B", "C");
        refused("review-out-of-order", () -> hold(HELD, "A", "B", "C"));
        refused("review-out-of-order", () -> review.call(Set.of("A", "B", "C"), "A", RULE));
    }

    @Test
    void it_is_held_on_a_day_since_its_opening_which_is_the_bureaus_day() {
        review.call(Set.of("A", "B", "C"), "A", RULE);

        refused("review-day-impossible", () -> hold(OPENED.minusDays(1), "A", "B"));
        refused("review-day-impossible", () -> hold(HELD.plusDays(6), "A", "B"));
        hold(OPENED, "A", "B");
    }

    @Test
    void nothing_is_written_down_of_a_meeting_that_was_not_or_that_is_closed() {
        refused("review-out-of-order", review::record);
        refused("review-out-of-order", () -> review.close("1".repeat(64), ANALYST, HELD));
        refused("review-out-of-order", () -> review.publish(ANALYST, HELD));
        review.call(Set.of("A", "B", "C"), "A", RULE);
        hold(HELD, "A", "B");
        review.record();
        review.addItem();
        review.close("1".repeat(64), ANALYST, HELD);

        refused("review-out-of-order", review::record);
        refused("review-out-of-order", review::addItem);
        review.withhold();
        review.publish(ANALYST, HELD);
        refused("review-out-of-order", () -> review.publish(ANALYST, HELD));
        refused("review-out-of-order", review::withhold);
        assertThat(review.state()).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void after_the_meeting_another_who_was_there_may_answer_for_it_whom_others_chose() {
        review.call(Set.of("A", "B", "C"), "A", RULE);
        refused("review-out-of-order", () -> changeChair("B"));
        hold(HELD, "A", "B");

        refused("review-chair-was-not-there", () -> changeChair("C"));
        refused("review-chair-unchanged", () -> changeChair("A"));
        refused(
                "review-chair-by-oneself",
                () -> review.changeChair("B", "调离", new Caller("sub", "b", "B", "EB", Set.of()), HELD));
        changeChair("B");
        assertThat(review.meeting().chair()).isEqualTo("B");
        assertThat(review.meeting().chairOfTheDay()).isEqualTo("A");
        review.changeChair("A", "返回", SUPERVISOR, HELD);

        assertThat(review.meeting().chair()).isEqualTo("A");
        assertThat(review.meeting().chairChanges())
                .extracting(ChairChange::official)
                .containsExactly("B", "A");
    }

    @Test
    void it_is_reported_once_when_the_next_quarter_is_over_and_nobody_met() {
        assertThat(review.heldBy()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(review.reportOverdue(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(review.reportOverdue(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(review.reportOverdue(LocalDate.of(2027, 1, 2))).isFalse();
    }

    @Test
    void what_was_opened_late_is_held_by_the_end_of_that_quarter() {
        var late = new QuarterlyReview(UUID.randomUUID(), "EB", new Quarter(2025, 4), "PLAN", review.opening());

        assertThat(late.heldBy()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void what_was_held_late_is_reported_no_more() {
        review.call(Set.of("A", "B", "C"), "A", RULE);
        hold(HELD, "A", "B");

        assertThat(review.reportOverdue(LocalDate.of(2027, 1, 1))).isFalse();
    }

    private void changeChair(String official) {
        review.changeChair(official, "调离", SUPERVISOR, HELD);
    }

    private void hold(LocalDate on, String... present) {
        review.hold(on, Set.of(present), HELD.plusDays(5), RULE);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}
