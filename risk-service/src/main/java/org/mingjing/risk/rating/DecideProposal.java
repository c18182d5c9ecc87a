package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.events.risk.RatingProposalDecided;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.power.Powers;

/** A person takes a proposed rating, which makes it the rating of the power, or refuses it and says why. */
@ApplicationScoped
class DecideProposal {
    private final RatingProposals proposals;
    private final Powers powers;
    private final Ratings ratings;
    private final RecordRating recordRating;
    private final ReviewEvidence reviewEvidence;
    private final Outbox outbox;
    private final Clock clock;

    DecideProposal(
            RatingProposals proposals,
            Powers powers,
            Ratings ratings,
            RecordRating recordRating,
            ReviewEvidence reviewEvidence,
            Outbox outbox,
            Clock clock) {
        this.proposals = proposals;
        this.powers = powers;
        this.ratings = ratings;
        this.recordRating = recordRating;
        this.reviewEvidence = reviewEvidence;
        this.outbox = outbox;
        this.clock = clock;
    }

    RatingProposal accept(UUID id, String reason, Caller analyst) {
        var proposal = proposals.required(id);
        var power = powers.lockedByCode(proposal.powerCode()).orElseThrow();
        proposal.accept(analyst.actor(), reason, power.ratingNo(), OffsetDateTime.now(clock));
        var inputs = ratings.current(power).inputs().with(proposal.evidence());
        recordRating.byEvidence(power, Derivation.of(RatingScheme.SEED, inputs), analyst.actor());
        return decided(proposal, true);
    }

    RatingProposal refuse(UUID id, String reason, Caller analyst) {
        var proposal = proposals.required(id);
        // Power first, then proposal: the order in which evidence is reviewed.
        powers.lockedByCode(proposal.powerCode());
        proposal.refuse(analyst.actor(), reason, OffsetDateTime.now(clock));
        return decided(proposal, false);
    }

    private RatingProposal decided(RatingProposal proposal, boolean accepted) {
        proposals.flush();
        // Time may have passed since the proposal was opened: what has changed by now is proposed next.
        reviewEvidence.review(proposal.powerCode());
        outbox.add(new RatingProposalDecided(proposal.id(), proposal.powerCode(), accepted));
        return proposal;
    }
}
