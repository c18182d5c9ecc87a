package org.mingjing.risk.riskpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.procedure.StepKind;

class RiskPointTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_review_of_others_confirms_or_rejects_and_does_it_once() {
        var point = proposedBy("P");
        point.confirm(review("A", "B"), DAY);

        assertThat(point.status()).isEqualTo(RiskPointStatus.CONFIRMED);
        refused("risk-point-not-proposed", () -> point.reject(review("A", "B"), "No", DAY));
        refused("risk-point-not-proposed", () -> point.confirm(review("A", "B"), DAY));
    }

    @Test
    void the_proposer_confirms_nothing_of_their_own_neither_as_member_nor_by_recording_it() {
        refused("risk-point-own-proposal", () -> proposedBy("P").confirm(review("A", "P"), DAY));
        refused("risk-point-own-proposal", () -> proposedBy("RECORDER").confirm(review("A", "B"), DAY));
    }

    @Test
    void the_proposer_may_be_among_those_who_reject_it() {
        var point = proposedBy("P");
        point.reject(review("A", "P"), "Covered by another", DAY);

        assertThat(point.status()).isEqualTo(RiskPointStatus.REJECTED);
        assertThat(point.verdict().rejectedBecause()).isEqualTo("Covered by another");
    }

    @Test
    void what_the_public_proposed_has_no_proposer_whom_a_review_could_hold() {
        var point = proposedBy(null);
        point.confirm(review("A", "B"), DAY);

        assertThat(point.counts()).isTrue();
    }

    @Test
    void what_the_public_proposed_is_told_of_once_a_review_decided_on_it() {
        var point = proposedBy(null);

        assertThat(point.isHeardOf()).isFalse();
        assertThat(proposedBy("P").isHeardOf()).isTrue();
        point.reject(review("A", "B"), "No", DAY);
        assertThat(point.isHeardOf()).isTrue();
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
        refused("risk-point-rejected-without-reason", () -> proposedBy("P").reject(review("A", "B"), null, DAY));
        refused("risk-point-rejected-without-reason", () -> proposedBy("P").reject(review("A", "B"), " ", DAY));
    }

    @Test
    void no_review_decides_on_what_was_proposed_after_it() {
        refused("risk-point-review-before-proposal", () -> proposedBy("P").confirm(reviewOn(DAY.minusDays(1)), DAY));
        refused(
                "risk-point-review-before-proposal",
                () -> proposedBy("P").reject(reviewOn(DAY.minusDays(1)), "No", DAY));
    }

    @Test
    void what_a_review_takes_over_counts_from_the_day_it_is_in_force_and_was_not_found_by_one_of_its_members() {
        var point = takenOver("P");

        assertThat(point.counts()).isTrue();
        assertThat(point.countedOn(DAY.minusDays(1))).isFalse();
        assertThat(point.countedOn(DAY)).isTrue();
        var heldLongBefore =
                RiskPoint.takenOver("R1", profile(), new Proposal("P", null, "Seen"), reviewOn(DAY.minusDays(9)), DAY);
        assertThat(heldLongBefore.countedOn(DAY.minusDays(1))).isFalse();
        assertThat(point.isOwnOf(review("A", "B"))).isFalse();
        assertThat(takenOver("B").isOwnOf(review("A", "B"))).isTrue();
        assertThat(takenOver("RECORDER").isOwnOf(review("A", "B"))).isTrue();
    }

    @Test
    void it_is_placed_on_one_of_several_steps_once_and_while_it_is_one() {
        var point = proposedBy("P");
        point.place("验收");

        assertThat(point.profile().stepName()).isEqualTo("验收");
        refused("risk-point-placed", () -> point.place("预算审核"));
        var rejected = proposedBy("P");
        rejected.reject(review("A", "B"), "No", DAY);
        refused("risk-point-over", () -> rejected.place("验收"));
    }

    @Test
    void a_row_that_is_silent_about_the_step_repeats_what_was_placed_and_one_that_names_another_does_not() {
        var known = profile().placedOn("验收");

        assertThat(profile().repeats(known)).isTrue();
        assertThat(known.repeats(known)).isTrue();
        assertThat(profile().placedOn("预算审核").repeats(known)).isFalse();
        assertThat(known.repeats(profile())).isFalse();
    }

    @Test
    void the_same_kind_on_another_step_of_the_kind_is_another_risk() {
        var known = List.of(RiskPoint.takenOver(
                "R1", profile().placedOn("验收"), new Proposal("P", null, "Seen"), review("A", "B"), DAY));
        var other = of(StepKind.EXAMINE, RiskPointProfile.Kind.BRIBERY, "另一件事");

        assertThat(duplicates(other.placedOn("预算审核"), known)).isEmpty();
        assertThat(duplicates(other.placedOn("验收"), known)).hasSize(1);
        assertThat(duplicates(other, known)).hasSize(1);
    }

    @Test
    void the_same_step_and_kind_or_nearly_the_same_words_are_duplicates() {
        var known = List.of(takenOver("P"));

        assertThat(duplicates(of(StepKind.EXAMINE, RiskPointProfile.Kind.BRIBERY, "另一件事"), known))
                .hasSize(1);
        assertThat(duplicates(of(StepKind.SIGN, RiskPointProfile.Kind.OTHER, "核查人员收受财物"), known))
                .hasSize(1);
        assertThat(duplicates(of(StepKind.SIGN, RiskPointProfile.Kind.BRIBERY, "另一件事"), known))
                .isEmpty();
    }

    @Test
    void what_strangers_proposed_or_a_review_turned_down_bars_nobody_but_who_repeats_its_words() {
        var ofTheStaff = proposedBy("P");
        ofTheStaff.reject(review("A", "B"), "No", DAY);
        var known = List.of(proposedBy(null), ofTheStaff);

        assertThat(duplicates(of(StepKind.EXAMINE, RiskPointProfile.Kind.BRIBERY, "另一件事"), known))
                .isEmpty();
        assertThat(duplicates(of(StepKind.SIGN, RiskPointProfile.Kind.OTHER, "核查人员收受财物"), known))
                .hasSize(2);
        var confirmed = proposedBy(null);
        confirmed.confirm(review("A", "B"), DAY);
        assertThat(duplicates(of(StepKind.EXAMINE, RiskPointProfile.Kind.BRIBERY, "另一件事"), List.of(confirmed)))
                .hasSize(1);
    }

    @Test
    void of_very_many_the_most_alike_are_shown_and_whoever_names_these_goes_on() {
        var words = "核查人员收受他人财物";
        var known = new ArrayList<Known>();
        known.add(known("RP-A", "另一件事"));
        known.add(known("RP-B", words));
        for (int i = 0; i < 200; i++) {
            known.add(known("RP-C" + i, words + "等"));
        }
        var duplicates = Duplicates.of(profile(), known);

        assertThat(duplicates.shown()).hasSize(Duplicates.MOST_SHOWN);
        assertThat(duplicates.shown().get(0).code()).isEqualTo("RP-B");
        assertThat(duplicates.shown()).extracting(Known::code).doesNotContain("RP-A");
        assertThat(duplicates.more()).isEqualTo(202 - Duplicates.MOST_SHOWN);
        var named = duplicates.shown().stream().map(Known::code).toList();
        assertThatThrownBy(() -> duplicates.refuseUnless(named.subList(1, named.size())))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.places())
                                .extracting(InputRefused.Place::field)
                                .containsExactly("RP-B"));
        duplicates.refuseUnless(named);
    }

    @Test
    void what_is_withheld_from_the_public_is_neither_told_nor_compared() {
        var text = "核查人员收受他人财物";
        var whole = Known.toAll(new PublishedPoint("R1", StepKind.EXAMINE, null, "BRIBERY", text));
        var noText = Known.toAll(new PublishedPoint("R1", StepKind.EXAMINE, null, "BRIBERY", null));
        var noKind = Known.toAll(new PublishedPoint("R1", StepKind.EXAMINE, null, null, text));
        var sameKind = of(StepKind.EXAMINE, RiskPointProfile.Kind.BRIBERY, "另一件事");
        var sameWords = of(StepKind.SIGN, RiskPointProfile.Kind.OTHER, text);

        assertThat(whole.shown().arguments()).contains(text);
        assertThat(noText.shown().arguments()).isEmpty();
        assertThat(noKind.shown().arguments()).isEmpty();
        assertThat(Duplicates.of(sameKind, List.of(whole, noText, noKind)).shown())
                .containsExactly(whole, noText);
        assertThat(Duplicates.of(sameWords, List.of(whole, noText, noKind)).shown())
                .containsExactly(whole, noKind);
    }

    @Test
    void of_a_published_risk_point_the_public_knows_on_which_of_several_steps_it_lies() {
        var known = List.of(Known.toAll(new PublishedPoint("R1", StepKind.EXAMINE, "验收", "BRIBERY", "一件事")));
        var other = of(StepKind.EXAMINE, RiskPointProfile.Kind.BRIBERY, "另外的说法");

        assertThat(Duplicates.of(other.placedOn("预算审核"), known).shown()).isEmpty();
        assertThat(Duplicates.of(other.placedOn("验收"), known).shown()).hasSize(1);
        assertThat(Duplicates.of(other, known).shown()).hasSize(1);
    }

    private static Known known(String code, String words) {
        return new Known(
                code,
                StepKind.EXAMINE,
                null,
                "BRIBERY",
                Bigrams.of(words),
                new InputRefused.Place(code, "x", List.of()));
    }

    private static List<String> duplicates(RiskPointProfile proposed, List<RiskPoint> known) {
        return Duplicates.of(proposed, known.stream().map(Known::toStaff).toList()).shown().stream()
                .map(Known::code)
                .toList();
    }

    private static RiskPoint proposedBy(String official) {
        return RiskPoint.proposed("RP", profile(), new Proposal(official, DAY, "Seen in two cases"));
    }

    private static RiskPoint takenOver(String proposer) {
        return RiskPoint.takenOver("R1", profile(), new Proposal(proposer, null, "Seen"), review("A", "B"), DAY);
    }

    private static RiskPointProfile profile() {
        return of(StepKind.EXAMINE, RiskPointProfile.Kind.BRIBERY, "核查人员收受他人财物");
    }

    private static RiskPointProfile of(StepKind step, RiskPointProfile.Kind kind, String text) {
        return new RiskPointProfile("P-1", step, null, kind, Channel.SELF, text, null);
    }

    private static Sitting review(String... members) {
        return reviewOn(DAY, members);
    }

    private static Sitting reviewOn(LocalDate day, String... members) {
        var participants = new TreeSet<>(List.of(members));
        participants.add("RECORDER");
        return new Sitting(UUID.randomUUID(), day, participants);
    }

    private static void refused(String code, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}
