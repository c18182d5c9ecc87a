package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.RatingProposed;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.rating.scheme.Derivation;

/** Opens, replaces or takes back the one proposal that a power may have for a reason. */
@ApplicationScoped
class ProposeRating {
    private final Powers powers;
    private final RatingProposals proposals;
    private final LevelOverrides overrides;
    private final CloseProposals closeProposals;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ProposeRating(
            Powers powers,
            RatingProposals proposals,
            LevelOverrides overrides,
            CloseProposals closeProposals,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.powers = powers;
        this.proposals = proposals;
        this.overrides = overrides;
        this.closeProposals = closeProposals;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param power locked by the caller, so that nobody proposes or decides about it at the same time */
    void consider(Power power, Rating base, ProposalReason reason, String trigger, Derivation derived) {
        var open = proposals.openFor(power.code(), reason);
        var target = Verdict.of(derived, overrides.inForce(power.code()).orElse(null));
        if (isSettled(base, reason, target) || wasRefused(base, reason, trigger, target)) {
            open.ifPresent(closeProposals::withdraw);
            return;
        }
        if (open.isPresent() && open.get().isAbout(base, trigger, target)) {
            return;
        }
        open.ifPresent(closeProposals::supersede);
        // The superseded one must have left its place in the index before the next one takes it.
        proposals.flush();
        var proposal = new RatingProposal(base, reason, trigger, target, OffsetDateTime.now(clock));
        proposals.persist(proposal);
        powers.heardOf(power);
        audit.bySystem("rating-proposal.open", "/rating-proposals/" + proposal.id());
        var proposed = proposal.proposed();
        outbox.add(new RatingProposed(
                proposal.id(),
                power.code(),
                reason.name(),
                proposed.fromLevel().name(),
                proposed.toLevel().name(),
                proposed.fromScore(),
                proposed.toScore()));
    }

    /** What cannot be accepted as things are is not left open. */
    void takeBack(Power power, ProposalReason reason) {
        proposals.openFor(power.code(), reason).ifPresent(closeProposals::withdraw);
    }

    private static boolean isSettled(Rating base, ProposalReason reason, Verdict target) {
        if (!reason.isSettledBySameLevel()) {
            return false;
        }
        return reason == ProposalReason.SCHEME
                ? target.derivedLevel() == base.derivedLevel()
                : target.derivation().gives(base.derivedLevel(), base.score());
    }

    private boolean wasRefused(Rating base, ProposalReason reason, String trigger, Verdict target) {
        return proposals.refusedFor(base.powerCode(), reason).stream()
                .anyMatch(refused -> refused.isAbout(base, trigger, target));
    }
}
