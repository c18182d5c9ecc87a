package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.review.frozen.FreezeQuarter;
import org.mingjing.risk.review.frozen.FrozenData;
import org.mingjing.risk.review.frozen.Quarter;
import org.mingjing.risk.unit.Units;

/** Freezes the data of a quarter, draws the agenda from them and so opens the review; of two at once one is refused. */
@ApplicationScoped
class OpenReview {
    private final QuarterlyReviews reviews;
    private final ReviewRules rules;
    private final FreezeQuarter freezeQuarter;
    private final FrozenData frozenData;
    private final DrawAgenda drawAgenda;
    private final Units units;
    private final Timers timers;
    private final Outbox outbox;
    private final Clock clock;

    OpenReview(
            QuarterlyReviews reviews,
            ReviewRules rules,
            FreezeQuarter freezeQuarter,
            FrozenData frozenData,
            DrawAgenda drawAgenda,
            Units units,
            Timers timers,
            Outbox outbox,
            Clock clock) {
        this.reviews = reviews;
        this.rules = rules;
        this.freezeQuarter = freezeQuarter;
        this.frozenData = frozenData;
        this.drawAgenda = drawAgenda;
        this.units = units;
        this.timers = timers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** By hand, where the calendar did not open it: a bureau that came late, for the quarter that has just ended. */
    QuarterlyReview byHand(String unitCode, Quarter quarter, Caller by) {
        var justEnded = Quarter.of(LocalDate.now(clock)).previous();
        if (!quarter.equals(justEnded)) {
            throw new RuleBroken("review-quarter-not-just-ended", justEnded);
        }
        var unit = units.byCode(unitCode).orElseThrow(() -> new RuleBroken("unit-unknown", unitCode));
        if (!unit.isBureau()) {
            throw new RuleBroken("review-unit-no-bureau", unitCode);
        }
        if (reviews.exists(unitCode, quarter)) {
            // Said before a whole quarter is frozen for nothing; of two at once the constraint refuses one.
            throw new RuleBroken("quarterly-review-one-a-quarter-key");
        }
        return open(unitCode, quarter, by.actor());
    }

    QuarterlyReview open(String unitCode, Quarter quarter, String by) {
        var rule = rules.validOn(LocalDate.now(clock));
        var id = Ids.next();
        freezeQuarter.freeze(id, unitCode, quarter);
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var opening = new Opening(
                by, now, frozenData.sha256(id), units.required(unitCode).nameZh());
        var review = new QuarterlyReview(id, unitCode, quarter, rule.code(), opening);
        timers.set(
                ReportNotHeld.KIND,
                review.code(),
                review.heldBy().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        reviews.persistAndFlush(review);
        drawAgenda.draw(review);
        outbox.add(ReviewEvents.opened(review));
        return review;
    }
}
