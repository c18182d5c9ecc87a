package org.mingjing.risk.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.risk.review.decision.Vote.ABSTAINED;
import static org.mingjing.risk.review.decision.Vote.AGAINST;
import static org.mingjing.risk.review.decision.Vote.IN_FAVOUR;
import static org.mingjing.risk.review.decision.Vote.LEFT;

import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

class BallotTest {
    private final Ballot all = new Ballot(Set.of("A", "B", "C", "D"), Set.of(), 2);
    private final Ballot withoutD = new Ballot(Set.of("A", "B", "C", "D"), Set.of("D"), 2);

    @Test
    void more_than_half_of_those_who_stay_carry_a_decision() {
        assertThat(outcome(all, Map.of("A", IN_FAVOUR, "B", IN_FAVOUR, "C", IN_FAVOUR, "D", AGAINST)))
                .isEqualTo(Outcome.CARRIED);
        assertThat(outcome(all, Map.of("A", IN_FAVOUR, "B", IN_FAVOUR, "C", AGAINST, "D", AGAINST)))
                .isEqualTo(Outcome.NOT_CARRIED);
        assertThat(outcome(all, Map.of("A", IN_FAVOUR, "B", IN_FAVOUR, "C", ABSTAINED, "D", ABSTAINED)))
                .isEqualTo(Outcome.NOT_CARRIED);
        assertThat(outcome(withoutD, Map.of("A", IN_FAVOUR, "B", IN_FAVOUR, "C", AGAINST)))
                .isEqualTo(Outcome.CARRIED);
    }

    @Test
    void who_has_to_leave_is_on_record_as_gone_and_never_votes() {
        assertThat(withoutD.counted(Map.of("A", IN_FAVOUR, "B", AGAINST, "C", ABSTAINED)))
                .containsEntry("D", LEFT)
                .hasSize(4);
        refused(
                "review-vote-of-recused",
                () -> withoutD.counted(Map.of("A", IN_FAVOUR, "B", IN_FAVOUR, "C", IN_FAVOUR, "D", IN_FAVOUR)));
    }

    @Test
    void everybody_else_who_was_there_votes_and_nobody_who_was_not() {
        refused("review-vote-missing", () -> all.counted(Map.of("A", IN_FAVOUR, "B", IN_FAVOUR, "C", IN_FAVOUR)));
        refused(
                "review-vote-missing",
                () -> all.counted(Map.of("A", IN_FAVOUR, "B", IN_FAVOUR, "C", IN_FAVOUR, "D", LEFT)));
        refused(
                "review-vote-of-absent",
                () -> all.counted(Map.of("A", IN_FAVOUR, "B", IN_FAVOUR, "C", IN_FAVOUR, "X", IN_FAVOUR)));
    }

    @Test
    void one_alone_does_not_decide() {
        var one = new Ballot(Set.of("A", "B"), Set.of("B"), 2);

        refused("review-too-few-voters", () -> one.counted(Map.of("A", IN_FAVOUR)));
    }

    @Test
    void to_put_off_wants_more_than_half_of_whoever_stays_however_few() {
        var one = Ballot.toPutOff(Set.of("A", "B"), Set.of("B"));

        assertThat(Ballot.putsOff(one.counted(Map.of("A", IN_FAVOUR)))).isTrue();
        assertThat(Ballot.putsOff(one.counted(Map.of("A", ABSTAINED)))).isFalse();
        refused("review-vote-missing", () -> one.counted(Map.of()));
        var nobody = Ballot.toPutOff(Set.of("A", "B"), Set.of("A", "B"));
        assertThat(Ballot.putsOff(nobody.counted(Map.of()))).isTrue();
    }

    private static Outcome outcome(Ballot ballot, Map<String, Vote> votes) {
        return Ballot.outcome(ballot.counted(votes));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}
