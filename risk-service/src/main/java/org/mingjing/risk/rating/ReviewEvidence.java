package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.RatingProposed;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.signal.EvidenceChanged;
import org.mingjing.risk.signal.Signals;

/** Holds the rating of a power against today's evidence and proposes another one, or takes a proposal back. */
@ApplicationScoped
class ReviewEvidence {
    static final String TIMER = "evidence-review";

    private final Powers powers;
    private final Ratings ratings;
    private final RatingProposals proposals;
    private final Signals signals;
    private final Timers timers;
    private final Outbox outbox;
    private final Clock clock;

    ReviewEvidence(
            Powers powers,
            Ratings ratings,
            RatingProposals proposals,
            Signals signals,
            Timers timers,
            Outbox outbox,
            Clock clock) {
        this.powers = powers;
        this.ratings = ratings;
        this.proposals = proposals;
        this.signals = signals;
        this.timers = timers;
        this.outbox = outbox;
        this.clock = clock;
    }

    void on(@Observes EvidenceChanged changed) {
        review(changed.powerCode());
    }

    /** A power that is not known or not rated yet is left alone: its first rating will weigh what was heard by then. */
    void review(String powerCode) {
        powers.lockedByCode(powerCode).filter(Power::isRated).ifPresent(this::review);
    }

    private void review(Power power) {
        var today = LocalDate.now(clock);
        var now = OffsetDateTime.now(clock);
        var base = ratings.current(power);
        var facts = signals.standingAgainst(power.code());
        var target = Derivation.of(RatingScheme.SEED, base.inputs().with(facts.weighedOn(today, base.evidence())));
        var counted = facts.countedOn(today);
        var open = proposals.openFor(power.code());
        facts.nextChangeAfter(today)
                .ifPresent(day -> timers.set(
                        TIMER, power.code(), day.atStartOfDay(clock.getZone()).toInstant()));

        if (target.gives(base.level(), base.score()) || wasRefused(base, counted, target)) {
            open.ifPresent(proposal -> proposal.withdraw(now));
            return;
        }
        if (open.isPresent() && open.get().isAbout(base, counted, target)) {
            return;
        }
        open.ifPresent(proposal -> proposal.supersede(now));
        // The superseded one must have left its place in the index before the next one takes it.
        proposals.flush();
        var proposal = new RatingProposal(base, counted, target, now);
        proposals.persist(proposal);
        outbox.add(new RatingProposed(
                proposal.id(),
                power.code(),
                proposal.fromLevel().name(),
                proposal.toLevel().name(),
                proposal.fromScore(),
                proposal.toScore()));
    }

    private boolean wasRefused(Rating base, String counted, Derivation target) {
        return proposals.refusedFor(base.powerCode()).stream()
                .anyMatch(refused -> refused.isAbout(base, counted, target));
    }
}
