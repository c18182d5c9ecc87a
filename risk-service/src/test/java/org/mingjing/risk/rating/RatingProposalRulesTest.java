package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.risk.rating.scheme.RatingCases.harmless;
import static org.mingjing.risk.rating.scheme.RatingCases.rate;
import static org.mingjing.risk.rating.scheme.RatingCases.scored;

import java.time.OffsetDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.events.risk.RatingProposalClosed;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Scope;

class RatingProposalRulesTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-10T09:00:00+08:00");

    private final Rating base = new Rating(
            "EB-L-01", 1, Verdict.of(rate(harmless(Scope.UNIT))), RatingReason.FIRST, null, "ANALYST-JC", NOW);
    private final Verdict same = Verdict.of(rate(harmless(Scope.UNIT)));
    private final RatingProposal proposal = new RatingProposal(
            base, ProposalReason.EVIDENCE, "COMPLAINT:1", Verdict.of(rate(harmless(Scope.UNIT))), NOW);

    @Test
    void is_taken_only_while_it_speaks_of_the_rating_that_the_power_has() {
        assertThatThrownBy(() -> proposal.accept("ANALYST-JC", null, 2, NOW))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo("rating-proposal-outdated"));
        assertThat(proposal.status()).isEqualTo(RatingProposal.Status.OPEN);

        proposal.accept("ANALYST-JC", "核实", 1, NOW);
        assertThat(proposal.status()).isEqualTo(RatingProposal.Status.ACCEPTED);
        assertThat(proposal.decidedBy()).isEqualTo("ANALYST-JC");
        assertThat(proposal.decisionReason()).isEqualTo("核实");
    }

    @Test
    void what_is_closed_is_not_decided_again() {
        proposal.refuse("ANALYST-JC", "x", NOW);

        assertThat(proposal.status()).isEqualTo(RatingProposal.Status.REFUSED);
        assertThat(proposal.decidedBy()).isEqualTo("ANALYST-JC");
        assertThat(proposal.decisionReason()).isEqualTo("x");
        assertThat(proposal.closedAt()).isEqualTo(NOW);
        assertClosed(() -> proposal.accept("ANALYST-JC", null, 1, NOW));
        assertClosed(() -> proposal.refuse("ANALYST-JC", "x", NOW));
        assertClosed(() -> proposal.supersede(NOW));
        assertClosed(() -> proposal.withdraw(NOW));
        assertClosed(proposal::refuseUnlessOpen);
    }

    @Test
    void a_better_informed_one_supersedes_it_and_what_is_no_more_so_withdraws_it() {
        proposal.supersede(NOW);
        assertThat(proposal.status()).isEqualTo(RatingProposal.Status.SUPERSEDED);

        var other = new RatingProposal(base, ProposalReason.LEADER, "1", same, NOW);
        other.withdraw(NOW);
        assertThat(other.status()).isEqualTo(RatingProposal.Status.WITHDRAWN);
        assertThat(other.closedAt()).isEqualTo(NOW);
        assertThat(other.closed()).isEqualTo(new RatingProposalClosed(other.id(), "EB-L-01", "WITHDRAWN"));
    }

    @Test
    void it_answers_for_its_trigger_its_rating_and_its_outcome_and_for_no_other() {
        var next = new Rating("EB-L-01", 2, same, RatingReason.INPUTS, null, "ANALYST-JC", NOW);
        var otherOutcome = Verdict.of(rate(scored(9, 5, 99, 5)));

        assertThat(proposal.isAbout(base, "COMPLAINT:1", same)).isTrue();
        assertThat(proposal.isAbout(base, "COMPLAINT:2", same)).isFalse();
        assertThat(proposal.isAbout(next, "COMPLAINT:1", same)).isFalse();
        assertThat(proposal.isAbout(base, "COMPLAINT:1", otherOutcome)).isFalse();
    }

    @Test
    void it_keeps_both_levels_scores_and_the_words() {
        var risen = Verdict.of(rate(scored(9, 5, 99, 5)));
        var proposed = new RatingProposal(base, ProposalReason.FREQUENCY, "t", risen, NOW);

        assertThat(proposed.reason()).isEqualTo(ProposalReason.FREQUENCY);
        assertThat(proposed.trigger()).isEqualTo("t");
        assertThat(proposed.baseRatingNo()).isEqualTo(1);
        assertThat(proposed.powerCode()).isEqualTo("EB-L-01");
        assertThat(proposed.openedAt()).isEqualTo(NOW);
        assertThat(proposed.id()).isNotNull();
        assertThat(proposed.proposed().fromLevel()).isEqualTo(Level.III);
        assertThat(proposed.proposed().toLevel()).isEqualTo(Level.I);
        assertThat(proposed.proposed().fromScore()).isEqualByComparingTo("1.00");
        assertThat(proposed.proposed().toScore()).isEqualByComparingTo("5.00");
        assertThat(proposed.proposed().derivationZh()).isEqualTo(risen.textZh());
        assertThat(proposed.proposed().derivationEn()).isEqualTo(risen.textEn());
    }

    @ParameterizedTest
    @CsvSource({
        "EVIDENCE,         true,  true,  EVIDENCE",
        "FREQUENCY,        true,  true,  FREQUENCY",
        "SCHEME,           false, true,  INPUTS",
        "LEADER,           false, false, INPUTS",
        "REVISION,         false, false, INPUTS",
        "NUMBER_OF_POWERS, false, false, INPUTS",
        "MEASURES,         false, false, INPUTS",
        "YEARLY,           false, false, INPUTS"
    })
    void what_a_reason_asks_for(ProposalReason reason, boolean oneInput, boolean settledBySame, RatingReason rating) {
        assertThat(reason.isAboutOneInput()).isEqualTo(oneInput);
        assertThat(reason.isSettledBySameLevel()).isEqualTo(settledBySame);
        assertThat(reason.ofRating()).isEqualTo(rating);
    }

    @Test
    void what_is_due_is_kept_as_text() {
        var due = DueReview.ofUnit(ProposalReason.LEADER, "EB-JC", NOW);

        assertThat(due.toString()).isEqualTo("LEADER UNIT EB-JC 2026-03-10T09:00+08:00");
        assertThat(DueReview.parse(due.toString())).isEqualTo(due);
        assertThat(due.trigger()).isEqualTo("EB-JC 2026-03-10T09:00+08:00");
        assertThat(DueReview.ofPower(ProposalReason.REVISION, "P", NOW).about()).isEqualTo(DueReview.About.POWER);
    }

    @ParameterizedTest
    @CsvSource({"FIRST, true", "INPUTS, true", "EVIDENCE, false", "FREQUENCY, false", "OVERRIDE, false"})
    void a_rating_by_all_inputs_after_the_change_is_all_that_could_be_asked(RatingReason reason, boolean answers) {
        var rating = new Rating("EB-L-01", 1, same, reason, null, "ANALYST-JC", NOW);

        assertThat(DueReview.ofPower(ProposalReason.REVISION, "EB-L-01", NOW.minusSeconds(1))
                        .isAnsweredBy(rating))
                .isEqualTo(answers);
        assertThat(DueReview.ofPower(ProposalReason.REVISION, "EB-L-01", NOW).isAnsweredBy(rating))
                .isFalse();
    }

    private static void assertClosed(ThrowingCallable decision) {
        assertThatThrownBy(decision).hasMessage("rating-proposal-not-open");
    }
}
