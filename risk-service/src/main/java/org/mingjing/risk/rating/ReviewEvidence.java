package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.rating.scheme.SchemesInForce;
import org.mingjing.risk.signal.EvidenceChanged;
import org.mingjing.risk.signal.Signals;

/**
 * Holds the rating of a power against today's evidence and proposes another one, or takes a proposal back. Always by the
 * power's timer, which says too when facts lose weight by the passing of time: whoever locked the power and then set it
 * would wait for a worker that waits for the power.
 */
@ApplicationScoped
class ReviewEvidence implements TimerHandler {
    private static final String TIMER = "evidence-review";

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
        soon(List.of(changed.powerCode()));
    }

    /** Once what is under way has been committed. To be called before the powers are locked. */
    void soon(Collection<String> powerCodes) {
        timers.setAll(TIMER, powerCodes, clock.instant());
    }

    @Override
    public String kind() {
        return TIMER;
    }

    /**
     * A power that is not known or not rated yet is left alone: its first rating will weigh what was heard by then, and
     * one that is under way is made to look again.
     */
    @Override
    public void fire(String powerCode) {
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
