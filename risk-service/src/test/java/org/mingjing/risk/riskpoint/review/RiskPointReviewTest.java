package org.mingjing.risk.riskpoint.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** What one person puts on record of a review, and what its members make of it. */
class RiskPointReviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final OffsetDateTime NOW = DAY.atTime(9, 0).atOffset(ZoneOffset.ofHours(8));

    @Test
    void a_review_takes_at_least_two_besides_who_records_it_and_was_not_held_in_the_future() {
        refused("risk-point-review-members", () -> review("A", "A"));
        refused("risk-point-review-members", () -> review("A", "RECORDER"));
        refused("risk-point-review-in-future", () -> reviewOn(DAY.plusDays(1)));
    }

    @Test
    void a_review_is_in_force_by_the_second_member_who_signs_and_then_for_good() {
        assertThat(said().comesIntoForceByOneMore()).isFalse();
        assertThat(said(agreed("A")).comesIntoForceByOneMore()).isTrue();
        assertThat(said(agreed("A")).isInForce()).isFalse();
        var inForce = said(agreed("A"), signature("B", null, true), objection("C"), objection("D"), objection("E"));
        assertThat(inForce.isInForce()).isTrue();
        assertThat(inForce.comesIntoForceByOneMore()).isFalse();
    }

    @Test
    void as_long_as_as_many_object_as_sign_it_is_not() {
        assertThat(said(objection("C"), agreed("A")).comesIntoForceByOneMore()).isTrue();
        assertThat(said(objection("C"), objection("D"), agreed("A")).comesIntoForceByOneMore())
                .isFalse();
    }

    @Test
    void so_many_object_that_it_never_is_once_those_who_are_left_cannot_outvote_them() {
        assertThat(said(objection("C"), objection("D"), agreed("A")).canStillCount())
                .isTrue();
        assertThat(said(objection("C"), objection("D"), objection("E")).canStillCount())
                .isFalse();
        assertThat(new Countersigned(review("A", "B"), List.of(objection("A")), null).canStillCount())
                .isFalse();
    }

    @Test
    void who_recorded_it_withdraws_it_once_and_only_before_it_is_in_force() {
        refused("risk-point-review-not-to-withdraw", () -> said().refuseWithdrawing(official("A")));
        refused(
                "risk-point-review-in-force",
                () -> said(agreed("A"), signature("B", null, true)).refuseWithdrawing(official("RECORDER")));
        said(agreed("A")).refuseWithdrawing(official("RECORDER"));
        var review = review("A", "B");
        var withdrawn = new Countersigned(review, List.of(), new ReviewWithdrawal(review, "Held anew", NOW));
        refused("risk-point-review-withdrawn", () -> withdrawn.refuseWithdrawing(official("RECORDER")));
        refused("risk-point-review-withdrawn", () -> withdrawn.refuseUnlessAwaited(official("A")));
        assertThat(withdrawn.waits()).isFalse();
    }

    @Test
    void members_say_a_word_once_and_who_recorded_it_has_said_theirs() {
        refused("risk-point-review-not-for-signer", () -> said().refuseUnlessAwaited(official("STRANGER")));
        refused("risk-point-review-not-for-signer", () -> said().refuseUnlessAwaited(official("RECORDER")));
        refused("risk-point-review-signed", () -> said(objection("A")).refuseUnlessAwaited(official("A")));
        said(agreed("A")).refuseUnlessAwaited(official("B"));
    }

    @Test
    void what_is_signed_is_all_that_is_on_record() {
        var review = review("A", "B");
        var confirmed = new Decided("RP-1", true, null);
        var rejected = new Decided("RP-1", false, "No");
        var list = new ReviewList(review, new byte[] {1}, false, NOW);
        var retiring = new ReviewList(review, new byte[] {1}, true, NOW);

        assertThat(List.of(
                        new ReviewContent(review, List.of(confirmed), null).sha256(),
                        new ReviewContent(review, List.of(rejected), null).sha256(),
                        new ReviewContent(review, List.of(), list).sha256(),
                        new ReviewContent(review, List.of(), retiring).sha256(),
                        new ReviewContent(review("A", "C"), List.of(), list).sha256()))
                .doesNotHaveDuplicates();
        var content = new ReviewContent(review, List.of(confirmed), null);
        content.refuseUnless(content.sha256());
        refused("risk-point-review-is-another", () -> content.refuseUnless("0".repeat(64)));
        var empty = new ReviewContent(review, List.of(), null);
        refused("risk-point-review-empty", () -> empty.refuseUnless(empty.sha256()));
    }

    private static RiskPointReview review(String... members) {
        return new RiskPointReview(DAY, List.of(members), "Minutes", official("RECORDER"), NOW);
    }

    private static RiskPointReview reviewOn(LocalDate day) {
        return new RiskPointReview(day, List.of("A", "B"), "Minutes", official("RECORDER"), NOW);
    }

    private static Countersigned said(ReviewSignature... given) {
        return new Countersigned(review("A", "B", "C", "D", "E", "RECORDER"), List.of(given), null);
    }

    private static ReviewSignature agreed(String official) {
        return signature(official, null, false);
    }

    private static ReviewSignature objection(String official) {
        return signature(official, "Not so", false);
    }

    private static ReviewSignature signature(String official, String objection, boolean inForce) {
        return new ReviewSignature(review("A", "B"), official, "0".repeat(64), objection, inForce, NOW);
    }

    private static Caller official(String code) {
        return new Caller("sub-" + code, code, code, "U", Set.of());
    }

    private static void refused(String code, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}
