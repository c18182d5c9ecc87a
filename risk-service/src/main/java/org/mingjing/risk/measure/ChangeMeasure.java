package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.events.risk.MeasurePutInPlace;
import org.mingjing.events.risk.MeasureReviewed;
import org.mingjing.events.risk.MeasureWithdrawn;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.RuleBroken;

/** The way of a planned measure: put in place with evidence, its effect reviewed, or given up. */
@ApplicationScoped
class ChangeMeasure {
    private final MeasureReviews reviews;
    private final SeenMeasures seenMeasures;
    private final MeasureOwners owners;
    private final EffectReviewers effectReviewers;
    private final MeasureTimers timers;
    private final ToldMeasures told;
    private final Clock clock;

    ChangeMeasure(
            MeasureReviews reviews,
            SeenMeasures seenMeasures,
            MeasureOwners owners,
            EffectReviewers effectReviewers,
            MeasureTimers timers,
            ToldMeasures told,
            Clock clock) {
        this.reviews = reviews;
        this.seenMeasures = seenMeasures;
        this.owners = owners;
        this.effectReviewers = effectReviewers;
        this.timers = timers;
        this.told = told;
        this.clock = clock;
    }

    Measure putInPlace(String code, MeasureEvidence evidence, LocalDate on, String ifMatch, Caller by) {
        var measure = seen(code, ifMatch, by);
        if (!by.has(Roles.UNIT_LEADER) && !owners.include(by, measure)) {
            throw new RuleBroken("measure-of-another-owner", code);
        }
        timers.noLongerDue(code);
        measure.putInPlace(evidence, on, by, today());
        return told.tell(
                measure,
                new MeasurePutInPlace(code, measure.powerCode(), measure.kind().name(), on));
    }

    Measure review(String code, boolean effective, String finding, String ifMatch, Caller reviewer) {
        var measure = seenMeasures.required(reviewer, code);
        ETags.requireSeen(ifMatch, measure.version());
        effectReviewers.refuseOfTheUnit(measure, reviewer);
        timers.reviewedOn(code, effective ? today() : null);
        reviews.persist(measure.review(effective, finding, reviewer, owners.include(reviewer, measure), today()));
        return told.tell(
                measure,
                new MeasureReviewed(
                        code,
                        measure.powerCode(),
                        measure.kind().name(),
                        measure.status().name(),
                        measure.reviewedOn()));
    }

    Measure withdraw(String code, String reason, String ifMatch, Caller leader) {
        var measure = seen(code, ifMatch, leader);
        timers.noLongerDue(code);
        timers.reviewedOn(code, null);
        measure.withdraw(reason, today());
        return told.tell(
                measure,
                new MeasureWithdrawn(code, measure.powerCode(), measure.kind().name()));
    }

    private Measure seen(String code, String ifMatch, Caller caller) {
        var measure = seenMeasures.required(caller, code);
        ETags.require(ifMatch, measure.version());
        return measure;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
