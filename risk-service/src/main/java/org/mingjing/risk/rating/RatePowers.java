package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.power.PowersOfOnesOwn;
import org.mingjing.risk.unit.Units;

/**
 * Rates every power that has no rating, or one that rests on what is no longer so; or one power, because somebody asks. Nobody
 * rates one of their own again, and none gets a milder level before somebody says why: that is no less than what a proposal asks.
 */
@ApplicationScoped
class RatePowers {
    private final Units units;
    private final Powers powers;
    private final RatingSubjects subjects;
    private final PowersOfOnesOwn powersOfOnesOwn;
    private final DueRatings dueRatings;
    private final DeriveRatings deriveRatings;
    private final RecordRatings recordRatings;

    RatePowers(
            Units units,
            Powers powers,
            RatingSubjects subjects,
            PowersOfOnesOwn powersOfOnesOwn,
            DueRatings dueRatings,
            DeriveRatings deriveRatings,
            RecordRatings recordRatings) {
        this.units = units;
        this.powers = powers;
        this.subjects = subjects;
        this.powersOfOnesOwn = powersOfOnesOwn;
        this.dueRatings = dueRatings;
        this.deriveRatings = deriveRatings;
        this.recordRatings = recordRatings;
    }

    RatedPowers rateAll(Rater rater) {
        return rate(null, rater);
    }

    RatedPowers rateWithin(String unitCode, Rater rater) {
        return rate(units.within(unitCode), rater);
    }

    private RatedPowers rate(Collection<String> within, Rater rater) {
        var all = new RatedPowers(new LeftOut());
        dueRatings.forEach(within, rater, portion -> all.add(recordRatings.record(portion, rater)));
        return all;
    }

    /**
     * Four statements: the power with all beside it, the facts, the rating, its event. Before a rated power is rated again, it
     * is asked besides whose own it is. What is heard of the power meanwhile changes its version, and then nothing is written.
     *
     * @return the rating in force from now on
     */
    Rating rateOne(String code, Rater rater) {
        powers.flush();
        var subject = subjects.one(code).orElseThrow(NotFound::new);
        refuse(subject.power(), rater);
        var rated = recordRatings.record(deriveRatings.derive(List.of(subject), rater), rater);
        if (!rated.leftOut().notJudged().isEmpty()) {
            throw new RuleBroken("power-not-judged", code);
        }
        rated.leftOut().falls().forEach(fall -> {
            throw new RuleBroken("rating-fall-without-reason", code, fall.from(), fall.to());
        });
        return rated.rating(code).orElseThrow(() -> new RuleBroken("changed-meanwhile"));
    }

    private void refuse(Power power, Rater rater) {
        power.refuseIfEnded();
        if (power.isRated()) {
            powersOfOnesOwn.refuse(rater.analyst(), power);
        }
    }
}
