package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.rating.scheme.SchemesInForce;

/**
 * Holds the rating of a power against how often it is used, and proposes another one where that makes a difference. By the
 * power's timer, for the same reason as {@link ReviewEvidence}.
 */
@ApplicationScoped
class ReviewFrequency implements TimerHandler {
    private static final String TIMER = "frequency-review";

    private final Powers powers;
    private final Ratings ratings;
    private final SchemesInForce schemes;
    private final AcceptedCases cases;
    private final ProposeRating proposeRating;
    private final Timers timers;
    private final Clock clock;

    ReviewFrequency(
            Powers powers,
            Ratings ratings,
            SchemesInForce schemes,
            AcceptedCases cases,
            ProposeRating proposeRating,
            Timers timers,
            Clock clock) {
        this.powers = powers;
        this.ratings = ratings;
        this.schemes = schemes;
        this.cases = cases;
        this.proposeRating = proposeRating;
        this.timers = timers;
        this.clock = clock;
    }

    /** Once what is under way has been committed. To be called before the powers are locked. */
    void soon(Collection<String> powerCodes) {
        timers.setAll(TIMER, powerCodes, clock.instant());
    }

    @Override
    public String kind() {
        return TIMER;
    }

    /** The first rating counts the cases by itself; one that is under way is made to count again. */
    @Override
    public void fire(String powerCode) {
        powers.lockedByCode(powerCode).filter(power -> !power.hasEnded()).ifPresent(power -> {
            if (power.isRated()) {
                review(power);
            } else {
                powers.heardOf(power);
            }
        });
    }

    private void review(Power power) {
        var today = LocalDate.now(clock);
        var base = ratings.current(power);
        int weighed = cases.weighedOn(today, power.code());
        if (weighed > 0 || base.inputs().countedCases() > 0) {
            // Cases drop out of the year as time goes by, with nothing to hear of it.
            timers.set(
                    TIMER,
                    power.code(),
                    today.plusMonths(1).atStartOfDay(clock.getZone()).toInstant());
        }
        proposeRating.consider(
                power,
                base,
                ProposalReason.FREQUENCY,
                "CASES:" + weighed,
                schemes.named(base.scheme()).derive(base.inputs().withCountedCases(weighed)));
    }
}
