package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.events.risk.RatingProposalDecided;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.power.PowersOfOnesOwn;
import org.mingjing.risk.rating.scheme.Derivation;
import org.mingjing.risk.rating.scheme.SchemesInForce;

/** A person takes a proposed rating, which makes it the rating of the power, or refuses it and says why. */
@ApplicationScoped
class DecideProposal {
    private final RatingProposals proposals;
    private final Powers powers;
    private final PowersOfOnesOwn powersOfOnesOwn;
    private final Ratings ratings;
    private final SchemesInForce schemes;
    private final RecordRating recordRating;
    private final ReviewRating reviewRating;
    private final ReviewAfterRating reviewAfterRating;
    private final Outbox outbox;
    private final Clock clock;

    DecideProposal(
            RatingProposals proposals,
            Powers powers,
            PowersOfOnesOwn powersOfOnesOwn,
            Ratings ratings,
            SchemesInForce schemes,
            RecordRating recordRating,
            ReviewRating reviewRating,
            ReviewAfterRating reviewAfterRating,
            Outbox outbox,
            Clock clock) {
        this.proposals = proposals;
        this.powers = powers;
        this.powersOfOnesOwn = powersOfOnesOwn;
        this.ratings = ratings;
        this.schemes = schemes;
        this.recordRating = recordRating;
        this.reviewRating = reviewRating;
        this.reviewAfterRating = reviewAfterRating;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return empty where something has changed that nobody was told of: the proposal is brought up to date instead */
    Optional<RatingProposal> accept(UUID id, String because, Caller analyst) {
        var power = locked(id);
        powersOfOnesOwn.refuse(analyst, power);
        var proposal = proposals.required(id);
        proposal.refuseUnlessOpen();
        return proposal.reason().isAboutOneInput()
                ? Optional.of(acceptInput(proposal, power, because, analyst))
                : acceptAll(proposal, power, because, analyst);
    }

    private RatingProposal acceptInput(RatingProposal proposal, Power power, String because, Caller analyst) {
        proposal.accept(analyst.actor(), because, power.levels().ratingNo(), OffsetDateTime.now(clock));
        var base = ratings.current(power);
        var inputs = proposal.reason() == ProposalReason.EVIDENCE
                ? base.inputs().with(proposal.proposed().evidence())
                : base.inputs().withCountedCases(proposal.proposed().countedCases());
        var derived = schemes.named(base.scheme()).derive(inputs);
        recordRating.byDecision(power, derived, proposal.reason().ofRating(), analyst.actor());
        reviewAfterRating.askAgain(power.code());
        return decided(proposal, true);
    }

    private Optional<RatingProposal> acceptAll(RatingProposal proposal, Power power, String because, Caller analyst) {
        var derived =
                reviewRating.today(power.code()).orElseThrow(() -> new RuleBroken("power-not-judged", power.code()));
        if (!saysWhatWasSeen(proposal, power, derived)) {
            reviewRating.review(power.code(), proposal.reason(), proposal.trigger());
            return Optional.empty();
        }
        proposal.accept(analyst.actor(), because, power.levels().ratingNo(), OffsetDateTime.now(clock));
        var rating = recordRating.byInputs(power, derived, analyst.actor());
        reviewAfterRating.answered(Map.of(power.code(), rating.level()), new Rater(analyst, because));
        return Optional.of(decided(proposal, true));
    }

    private boolean saysWhatWasSeen(RatingProposal proposal, Power power, Derivation derived) {
        return proposal.proposed().comesOutLike(recordRating.verdictOn(power, derived));
    }

    RatingProposal refuse(UUID id, String because, Caller analyst) {
        powersOfOnesOwn.refuse(analyst, locked(id));
        var proposal = proposals.required(id);
        proposal.refuse(analyst.actor(), because, OffsetDateTime.now(clock));
        reviewAfterRating.askAgain(proposal.powerCode());
        return decided(proposal, false);
    }

    /**
     * Timers first, then the power, then the proposal: the order in which evidence is reviewed. Time may have passed since
     * the proposal was opened: what has changed by now is proposed next.
     */
    private Power locked(UUID id) {
        var code = proposals.powerOf(id);
        reviewAfterRating.soon(List.of(code));
        return powers.lockedByCode(code).orElseThrow();
    }

    private RatingProposal decided(RatingProposal proposal, boolean accepted) {
        outbox.add(new RatingProposalDecided(proposal.id(), proposal.powerCode(), accepted));
        return proposal;
    }
}
