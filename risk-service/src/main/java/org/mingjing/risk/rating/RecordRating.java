package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Power;

/** Writes down the next rating of a power and tells who already works with another level. */
@ApplicationScoped
class RecordRating {
    private final Ratings ratings;
    private final Outbox outbox;
    private final Clock clock;

    RecordRating(Ratings ratings, Outbox outbox, Clock clock) {
        this.ratings = ratings;
        this.outbox = outbox;
        this.clock = clock;
    }

    Rating byInputs(Power power, Derivation derivation, String actor) {
        var toldBefore = power.publishedLevel();
        var reason = power.isRated() ? RatingReason.INPUTS : RatingReason.FIRST;
        power.rate(derivation.level());
        return record(power, toldBefore, derivation, reason, actor);
    }

    Rating byEvidence(Power power, Derivation derivation, String actor) {
        var toldBefore = power.publishedLevel();
        power.relevel(derivation.level());
        return record(power, toldBefore, derivation, RatingReason.EVIDENCE, actor);
    }

    private Rating record(Power power, Level toldBefore, Derivation derivation, RatingReason reason, String actor) {
        var rating = new Rating(power.code(), power.ratingNo(), derivation, reason, actor, OffsetDateTime.now(clock));
        ratings.persist(rating);
        if (power.publishedLevel() != toldBefore) {
            outbox.add(new PowerLevelChanged(
                    power.code(),
                    power.unitCode(),
                    toldBefore.name(),
                    power.publishedLevel().name(),
                    reason.name(),
                    power.revision()));
        }
        return rating;
    }
}
