package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.unit.Units;

/** Rates every power that has no rating, or one that rests on what is no longer so; or one power, because somebody asks. */
@ApplicationScoped
class RatePowers {
    private final Units units;
    private final Powers powers;
    private final RatingSubjects subjects;
    private final DueRatings dueRatings;
    private final DeriveRatings deriveRatings;
    private final RecordRatings recordRatings;

    RatePowers(
            Units units,
            Powers powers,
            RatingSubjects subjects,
            DueRatings dueRatings,
            DeriveRatings deriveRatings,
            RecordRatings recordRatings) {
        this.units = units;
        this.powers = powers;
        this.subjects = subjects;
        this.dueRatings = dueRatings;
        this.deriveRatings = deriveRatings;
        this.recordRatings = recordRatings;
    }

    RatedPowers rateAll(Caller analyst) {
        return rate(null, analyst);
    }

    RatedPowers rateWithin(String unitCode, Caller analyst) {
        return rate(units.within(unitCode), analyst);
    }

    private RatedPowers rate(Collection<String> within, Caller analyst) {
        var all = new RatedPowers(List.of());
        dueRatings.forEach(within, analyst.actor(), portion -> all.add(recordRatings.record(portion)));
        return all;
    }

    /**
     * Four statements: the power with all beside it, the facts, the rating, its event. What is heard of the power meanwhile
     * changes its version, and then nothing is written.
     *
     * @return the rating in force from now on
     */
    Rating rateOne(String code, Caller analyst) {
        powers.flush();
        var subject = subjects.one(code).orElseThrow(NotFound::new);
        var rated = recordRatings.record(deriveRatings.derive(List.of(subject), analyst.actor()));
        if (!rated.notJudged().isEmpty()) {
            throw new RuleBroken("power-not-judged", code);
        }
        return rated.rating(code).orElseThrow(() -> new RuleBroken("changed-meanwhile"));
    }
}
