package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.RatingProposed;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.rating.scheme.Derivation;

/** Opens, replaces or takes back the one proposal that a power may have for a reason. */
@ApplicationScoped
class ProposeRating {
    private final Powers powers;
    private final RatingProposals proposals;
    private final LevelOverrides overrides;
    private final Outbox outbox;
    private final Clock clock;

    ProposeRating(Powers powers, RatingProposals proposals, LevelOverrides overrides, Outbox outbox, Clock clock) {
        this.powers = powers;
        this.proposals = proposals;
        this.overrides = overrides;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param power locked by the caller, so that nobody proposes or decides about it at the same time */
    void consider(Power power, Rating base, ProposalReason reason, String trigger, Derivation derived) {
        var now = OffsetDateTime.now(clock);
        var open = proposals.openFor(power.code(), reason);
        var target = Verdict.of(derived, overrides.inForce(power.code()).orElse(null));
        if (isSettled(base, reason, target) || wasRefused(base, reason, trigger, target)) {
            open.ifPresent(proposal -> proposal.withdraw(now));
            return;
        }
        if (open.isPresent() && open.get().isAbout(base, trigger, target)) {
            return;
        }
        open.ifPresent(proposal -> proposal.supersede(now));
        // The superseded one must have left its place in the index before the next one takes it.
        proposals.flush();
        var proposal = new RatingProposal(base, reason, trigger, target, now);
        proposals.persist(proposal);
        powers.heardOf(power);
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
