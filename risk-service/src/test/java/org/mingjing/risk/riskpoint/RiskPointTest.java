package org.mingjing.risk.riskpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.procedure.StepKind;

class RiskPointTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_review_of_others_confirms_or_rejects_and_does_it_once() {
        var point = proposedBy("P");
        point.confirm(review("A", "B"));

        assertThat(point.status()).isEqualTo(RiskPointStatus.CONFIRMED);
        refused("risk-point-not-proposed", () -> point.reject(review("A", "B"), "No"));
        refused("risk-point-not-proposed", () -> point.confirm(review("A", "B")));
    }

    @Test
    void the_proposer_confirms_nothing_of_their_own_neither_as_member_nor_by_recording_it() {
        refused("risk-point-own-proposal", () -> proposedBy("P").confirm(review("A", "P")));
        refused("risk-point-own-proposal", () -> proposedBy("RECORDER").confirm(review("A", "B")));
    }

    @Test
    void the_proposer_may_be_among_those_who_reject_it() {
        var point = proposedBy("P");
        point.reject(review("A", "P"), "Covered by another");

        assertThat(point.status()).isEqualTo(RiskPointStatus.REJECTED);
        assertThat(point.verdict().rejectedBecause()).isEqualTo("Covered by another");
    }

    @Test
    void what_the_public_proposed_has_no_proposer_whom_a_review_could_hold() {
        var point = proposedBy(null);
        point.confirm(review("A", "B"));

        assertThat(point.counts()).isTrue();
    }

    @Test
    void the_key_of_what_the_public_wrote_does_not_tell_when() {
        assertThat(proposedBy(null))
                .extracting("id", InstanceOfAssertFactories.type(UUID.class))
                .returns(4, UUID::version);
        assertThat(proposedBy("P"))
                .extracting("id", InstanceOfAssertFactories.type(UUID.class))
                .returns(7, UUID::version);
    }

    @Test
    void nothing_is_rejected_without_a_reason() {
        refused("risk-point-rejected-without-reason", () -> proposedBy("P").reject(review("A", "B"), null));
        refused("risk-point-rejected-without-reason", () -> proposedBy("P").reject(review("A", "B"), " "));
    }

    @Test
    void a_review_takes_at_least_two_and_was_not_held_in_the_future() {
        refused("risk-point-review-members", () -> review("A", "A"));
        refused("risk-point-review-in-future", () -> reviewOn(DAY.plusDays(1)));
    }

    @Test
    void no_review_decides_on_what_was_proposed_after_it() {
        refused("risk-point-review-before-proposal", () -> proposedBy("P").confirm(reviewOn(DAY.minusDays(1))));
        refused("risk-point-review-before-proposal", () -> proposedBy("P").reject(reviewOn(DAY.minusDays(1)), "No"));
    }

    @Test
    void what_is_imported_counts_at_once() {
        var point = RiskPoint.imported("R1", profile());

        assertThat(point.counts()).isTrue();
        assertThat(point.isReviewed()).isFalse();
    }

    @Test
    void the_same_step_and_kind_or_nearly_the_same_words_are_duplicates() {
        var known = List.of(RiskPoint.imported("R1", profile()));

        assertThat(Duplicates.of(of(StepKind.EXAMINE, RiskPointProfile.Kind.BRIBERY, "另一件事"), known))
                .hasSize(1);
        assertThat(Duplicates.of(of(StepKind.SIGN, RiskPointProfile.Kind.OTHER, "核查人员收受财物"), known))
                .hasSize(1);
        assertThat(Duplicates.of(of(StepKind.SIGN, RiskPointProfile.Kind.BRIBERY, "另一件事"), known))
                .isEmpty();
    }

    private static RiskPoint proposedBy(String official) {
        return RiskPoint.proposed("RP", profile(), new Proposal(official, DAY, "Seen in two cases"));
    }

    private static RiskPointProfile profile() {
        return of(StepKind.EXAMINE, RiskPointProfile.Kind.BRIBERY, "核查人员收受他人财物");
    }

    private static RiskPointProfile of(StepKind step, RiskPointProfile.Kind kind, String text) {
        return new RiskPointProfile("P-1", step, kind, Channel.SELF, text, null);
    }

    private static RiskPointReview review(String... members) {
        return new RiskPointReview(DAY, List.of(members), "Minutes", official("RECORDER"), DAY);
    }

    private static RiskPointReview reviewOn(LocalDate day) {
        return new RiskPointReview(day, List.of("A", "B"), "Minutes", official("RECORDER"), DAY);
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
