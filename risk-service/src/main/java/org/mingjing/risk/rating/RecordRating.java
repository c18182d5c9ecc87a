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
        var before = power.level();
        var reason = power.isRated() ? RatingReason.INPUTS : RatingReason.FIRST;
        power.rate(derivation.level());
        return record(power, before, derivation, reason, actor);
    }

    Rating byEvidence(Power power, Derivation derivation, String actor) {
        var before = power.level();
        power.relevel(derivation.level());
        return record(power, before, derivation, RatingReason.EVIDENCE, actor);
    }

    private Rating record(Power power, Level before, Derivation derivation, RatingReason reason, String actor) {
        var rating = new Rating(power.code(), power.ratingNo(), derivation, reason, actor, OffsetDateTime.now(clock));
        ratings.persist(rating);
        if (power.isPublished() && before != power.level()) {
            outbox.add(new PowerLevelChanged(
                    power.code(),
                    power.unitCode(),
                    before.name(),
                    power.level().name(),
                    reason.name(),
                    power.revision()));
        }
        return rating;
    }
}
