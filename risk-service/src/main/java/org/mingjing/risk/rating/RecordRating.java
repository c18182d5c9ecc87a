package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.rating.scheme.Derivation;
import org.mingjing.risk.rating.scheme.SchemesInForce;

/** Writes down the next rating of one power and tells of it. What people set against the derived level stays set. */
@ApplicationScoped
class RecordRating {
    private final Ratings ratings;
    private final LevelOverrides overrides;
    private final LapseOverride lapseOverride;
    private final SchemesInForce schemes;
    private final Outbox outbox;
    private final Clock clock;

    RecordRating(
            Ratings ratings,
            LevelOverrides overrides,
            LapseOverride lapseOverride,
            SchemesInForce schemes,
            Outbox outbox,
            Clock clock) {
        this.ratings = ratings;
        this.overrides = overrides;
        this.lapseOverride = lapseOverride;
        this.schemes = schemes;
        this.outbox = outbox;
        this.clock = clock;
    }

    Rating byInputs(Power power, Derivation derivation, String actor) {
        var toldBefore = power.publishedLevel();
        var verdict = verdict(power, derivation);
        power.rate(verdict.level());
        return record(power, toldBefore, verdict, RatingReason.INPUTS, actor);
    }

    /** What a person accepted: others hear of a milder level too. */
    Rating byDecision(Power power, Derivation derivation, RatingReason reason, String actor) {
        var toldBefore = power.publishedLevel();
        var verdict = verdict(power, derivation);
        power.relevel(verdict.level());
        return record(power, toldBefore, verdict, reason, actor);
    }

    Rating byOverride(Power power, Rating base, LevelOverride override, String actor) {
        var toldBefore = power.publishedLevel();
        var verdict = Verdict.of(schemes.named(base.scheme()).derive(base.inputs()), override);
        power.relevel(verdict.level());
        return record(power, toldBefore, verdict, RatingReason.OVERRIDE, actor);
    }

    /** The override that was in force has ended. */
    Rating byEndOfOverride(Power power, Rating base, String actor) {
        var toldBefore = power.publishedLevel();
        var verdict = Verdict.of(schemes.named(base.scheme()).derive(base.inputs()));
        power.unset(verdict.level());
        return record(power, toldBefore, verdict, RatingReason.OVERRIDE, actor);
    }

    /** What a rating would say, and what people set against it; nothing is written. */
    Verdict verdictOn(Power power, Derivation derivation) {
        return Verdict.of(derivation, overrides.inForce(power.code()).orElse(null));
    }

    private Verdict verdict(Power power, Derivation derivation) {
        var override = overrides.inForce(power.code()).orElse(null);
        var verdict = Verdict.of(derivation, override);
        if (override != null && verdict.overrideId() == null) {
            lapseOverride.lapse(override, verdict.level());
        }
        return verdict;
    }

    private Rating record(Power power, Level toldBefore, Verdict verdict, RatingReason reason, String actor) {
        var rating = new Rating(
                power.code(), power.levels().ratingNo(), verdict, reason, null, actor, OffsetDateTime.now(clock));
        ratings.persist(rating);
        outbox.addAll(RatingEvents.of(power, toldBefore, rating));
        return rating;
    }
}
