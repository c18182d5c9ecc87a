package org.mingjing.process.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

class CollectiveDecisionTest {
    private static final OffsetDateTime HELD = OffsetDateTime.parse("2026-03-02T09:00:00+08:00");
    private static final CollectiveConfig TWO_THIRDS_AND_THREE = new CollectiveConfig() {
        @Override
        public Share quorum() {
            return Share.of("2/3");
        }

        @Override
        public int leastPresent() {
            return 3;
        }
    };

    @Test
    void moreThanHalfOfThosePresentCarryTheMotion() {
        assertThat(conclude(present("A", "B", "C"), List.of(agree("B"), disagree("C")), View.AGREE)
                        .carried())
                .isTrue();
    }

    @Test
    void aTieCarriesNothing() {
        var decision =
                conclude(present("A", "B", "C", "D"), List.of(agree("B"), disagree("C"), disagree("D")), View.AGREE);
        assertThat(decision.carried()).isFalse();
    }

    @Test
    void abstainingCountsAsPresentButNotAsConsent() {
        var decision = conclude(present("A", "B", "C"), List.of(abstain("B"), abstain("C")), View.AGREE);
        assertThat(decision.carried()).isFalse();
    }

    @Test
    void theChairSpeaksLast() {
        refused(
                "leader-speaks-last",
                () -> conclude(present("A", "B", "C"), List.of(agree("A"), agree("B"), agree("C")), View.AGREE));
    }

    @Test
    void theChairMustBePresent() {
        refused("chair-not-present", () -> conclude(present("B", "C", "D"), List.of(), View.AGREE));
    }

    @Test
    void everyonePresentMustHaveSpoken() {
        refused("view-missing", () -> conclude(present("A", "B", "C"), List.of(agree("B")), View.AGREE));
    }

    @Test
    void nobodyVotesFromOutsideTheRoom() {
        refused(
                "voter-not-present",
                () -> conclude(present("A", "B", "C"), List.of(agree("B"), agree("C"), agree("D")), View.AGREE));
    }

    @Test
    void twoThirdsOfAllMembersMakeTheQuorum() {
        var three = List.of(agree("B"), agree("C"));
        refused(
                "quorum-missing",
                () -> conclude(
                        new Meeting(HELD, "P", Set.of("A", "B", "C"), Set.of("D", "E"), null), three, View.AGREE));
        assertThat(conclude(new Meeting(HELD, "P", Set.of("A", "B", "C"), Set.of("D"), null), three, View.AGREE)
                        .carried())
                .isTrue();
    }

    @Test
    void twoPeopleAreNoCollective() {
        refused("quorum-missing", () -> conclude(present("A", "B"), List.of(agree("B")), View.AGREE));
    }

    @Test
    void nobodyIsPresentAndAbsent() {
        refused(
                "present-and-absent",
                () -> conclude(
                        new Meeting(HELD, "P", Set.of("A", "B", "C"), Set.of("C"), null),
                        List.of(agree("B"), agree("C")),
                        View.AGREE));
    }

    @Test
    void aMeetingConcludesOnlyOnceItWasHeld() {
        var decision = conclude(present("A", "B", "C"), List.of(agree("B"), agree("C")), View.AGREE);
        refused("meeting-not-held", () -> decision.refuseIfHeldAfter(HELD.minusMinutes(1)));
    }

    private static CollectiveDecision conclude(Meeting meeting, List<Vote> votes, View chairsView) {
        return CollectiveDecision.conclude(meeting, votes, "A", chairsView, TWO_THIRDS_AND_THREE);
    }

    private static Meeting present(String... members) {
        return new Meeting(HELD, "P", Set.of(members), Set.of(), null);
    }

    private static Vote agree(String member) {
        return new Vote("N", 1, member, View.AGREE, null, HELD);
    }

    private static Vote disagree(String member) {
        return new Vote("N", 1, member, View.DISAGREE, "because", HELD);
    }

    private static Vote abstain(String member) {
        return new Vote("N", 1, member, View.ABSTAIN, null, HELD);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}
