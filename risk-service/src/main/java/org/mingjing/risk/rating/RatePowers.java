package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.riskpoint.RiskPoints;
import org.mingjing.risk.signal.Evidence;
import org.mingjing.risk.signal.Signals;
import org.mingjing.risk.signal.UpheldFacts;
import org.mingjing.risk.unit.Units;

/** Rates every power that has no rating, or one that rests on what is no longer so. */
@ApplicationScoped
class RatePowers {
    private final Units units;
    private final Powers powers;
    private final RiskPoints riskPoints;
    private final Signals signals;
    private final Ratings ratings;
    private final RatingProposals proposals;
    private final RecordRating recordRating;
    private final ReviewEvidence reviewEvidence;
    private final Clock clock;

    RatePowers(
            Units units,
            Powers powers,
            RiskPoints riskPoints,
            Signals signals,
            Ratings ratings,
            RatingProposals proposals,
            RecordRating recordRating,
            ReviewEvidence reviewEvidence,
            Clock clock) {
        this.units = units;
        this.powers = powers;
        this.riskPoints = riskPoints;
        this.signals = signals;
        this.ratings = ratings;
        this.proposals = proposals;
        this.recordRating = recordRating;
        this.reviewEvidence = reviewEvidence;
        this.clock = clock;
    }

    List<Rated> rateAll(Caller analyst) {
        return rate(powers.dueForRating(), analyst);
    }

    List<Rated> rateWithin(String unitCode, Caller analyst) {
        return rate(powers.dueForRating(units.within(unitCode)), analyst);
    }

    private List<Rated> rate(List<Power> due, Caller analyst) {
        var codes = due.stream().map(Power::code).toList();
        var points = riskPoints.countByPower(codes);
        var facts = signals.standingAgainst(codes);
        var before = ratings.current(due);
        var rated = new ArrayList<Rated>();
        for (var power : due) {
            var evidence = evidence(power, before, facts);
            var inputs = RatingInputs.of(power, points.getOrDefault(power.code(), 0), evidence);
            var fromLevel = power.level();
            var rating = recordRating.byInputs(power, Derivation.of(RatingScheme.SEED, inputs), analyst.actor());
            rated.add(new Rated(power.code(), fromLevel, rating));
        }
        ratings.flush();
        var toReview = new TreeSet<>(facts.keySet());
        toReview.addAll(proposals.powersWithOpen(codes));
        toReview.forEach(reviewEvidence::review);
        return rated;
    }

    /**
     * The first rating weighs every fact. Later ones keep the evidence that was accepted, for a change of it is proposed
     * to a person and must not slip in with a change of something else.
     */
    private Evidence evidence(Power power, Map<String, Rating> before, Map<String, UpheldFacts> facts) {
        if (power.isRated()) {
            return before.get(power.code()).evidence();
        }
        var known = facts.get(power.code());
        return known == null ? Evidence.NONE : known.weighedOn(LocalDate.now(clock), Evidence.NONE);
    }

    /** What a power was rated, and its level before, which is null for the first time. */
    record Rated(String powerCode, Level before, Rating rating) {
        boolean hasOtherLevel() {
            return before != null && before != rating.level();
        }
    }
}
