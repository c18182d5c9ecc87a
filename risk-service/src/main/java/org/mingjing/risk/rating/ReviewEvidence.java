package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.rating.scheme.SchemesInForce;
import org.mingjing.risk.signal.EvidenceChanged;
import org.mingjing.risk.signal.Signals;

/** Holds the rating of a power against today's evidence and proposes another one, or takes a proposal back. */
@ApplicationScoped
class ReviewEvidence {
    static final String TIMER = "evidence-review";

    private final Powers powers;
    private final Ratings ratings;
    private final SchemesInForce schemes;
    private final Signals signals;
    private final ProposeRating proposeRating;
    private final Timers timers;
    private final Clock clock;

    ReviewEvidence(
            Powers powers,
            Ratings ratings,
            SchemesInForce schemes,
            Signals signals,
            ProposeRating proposeRating,
            Timers timers,
            Clock clock) {
        this.powers = powers;
        this.ratings = ratings;
        this.schemes = schemes;
        this.signals = signals;
        this.proposeRating = proposeRating;
        this.timers = timers;
        this.clock = clock;
    }

    void on(@Observes EvidenceChanged changed) {
        review(changed.powerCode());
    }

    /** A power that is not known or not rated yet is left alone: its first rating will weigh what was heard by then. */
    void review(String powerCode) {
        powers.lockedByCode(powerCode).ifPresent(power -> {
            if (power.isRated()) {
                review(power);
            } else {
                powers.heardOf(power);
            }
        });
    }

    /** By the scheme of the rating itself: whether another scheme is right is another question, asked on its own. */
    private void review(Power power) {
        var today = LocalDate.now(clock);
        var base = ratings.current(power);
        var facts = signals.standingAgainst(power.code());
        facts.nextChangeAfter(today)
                .ifPresent(day -> timers.set(
                        TIMER, power.code(), day.atStartOfDay(clock.getZone()).toInstant()));
        var inputs = base.inputs().with(facts.weighedOn(today, base.evidence()));
        proposeRating.consider(
                power,
                base,
                ProposalReason.EVIDENCE,
                facts.countedOn(today),
                schemes.named(base.scheme()).derive(inputs));
    }
}
