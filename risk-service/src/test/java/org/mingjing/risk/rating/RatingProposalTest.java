package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.risk.rating.RatingCases.harmless;
import static org.mingjing.risk.rating.RatingCases.rate;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Scope;

class RatingProposalTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-10T09:00:00+08:00");

    private final Rating base =
            new Rating("EB-L-01", 1, rate(harmless(Scope.UNIT)), RatingReason.FIRST, "ANALYST-JC", NOW);
    private final RatingProposal proposal = new RatingProposal(base, "COMPLAINT:1", rate(harmless(Scope.UNIT)), NOW);

    @Test
    void is_taken_only_while_it_speaks_of_the_rating_that_the_power_has() {
        assertThatThrownBy(() -> proposal.accept("ANALYST-JC", null, 2, NOW))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo("rating-proposal-outdated"));
        assertThat(proposal.status()).isEqualTo(RatingProposal.Status.OPEN);

        proposal.accept("ANALYST-JC", null, 1, NOW);
        assertThat(proposal.status()).isEqualTo(RatingProposal.Status.ACCEPTED);
    }
}
