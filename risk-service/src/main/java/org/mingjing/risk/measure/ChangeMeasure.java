package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.events.risk.MeasurePutInPlace;
import org.mingjing.events.risk.MeasureReviewed;
import org.mingjing.events.risk.MeasureWithdrawn;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.PostHolders;

/** The way of a planned measure: put in place with evidence, its effect reviewed, or given up. */
@ApplicationScoped
class ChangeMeasure {
    private final Measures measures;
    private final MeasureReviews reviews;
    private final SeenMeasures seenMeasures;
    private final PostHolders postHolders;
    private final MeasureTimers timers;
    private final Outbox outbox;
    private final Event<MeasuresChanged> measuresChanged;
    private final Clock clock;

    ChangeMeasure(
            Measures measures,
            MeasureReviews reviews,
            SeenMeasures seenMeasures,
            PostHolders postHolders,
            MeasureTimers timers,
            Outbox outbox,
            Event<MeasuresChanged> measuresChanged,
            Clock clock) {
        this.measures = measures;
        this.reviews = reviews;
        this.seenMeasures = seenMeasures;
        this.postHolders = postHolders;
        this.timers = timers;
        this.outbox = outbox;
        this.measuresChanged = measuresChanged;
        this.clock = clock;
    }

    Measure putInPlace(String code, MeasureEvidence evidence, LocalDate on, String ifMatch, Caller by) {
        var measure = seen(code, ifMatch, by);
        if (!by.has(Roles.UNIT_LEADER) && !owns(by, measure)) {
            throw new RuleBroken("measure-of-another-owner", code);
        }
        timers.noLongerDue(code);
        measure.putInPlace(evidence, on, by, today());
        outbox.add(
                new MeasurePutInPlace(code, measure.powerCode(), measure.kind().name(), on));
        return changed(measure);
    }

    Measure review(String code, boolean effective, String finding, String ifMatch, Caller reviewer) {
        var measure = seen(code, ifMatch, reviewer);
        timers.reviewedOn(code, effective ? today() : null);
        reviews.persist(measure.review(effective, finding, reviewer, owns(reviewer, measure), today()));
        outbox.add(new MeasureReviewed(
                code,
                measure.powerCode(),
                measure.kind().name(),
                measure.status().name(),
                measure.reviewedOn()));
        return changed(measure);
    }

    Measure withdraw(String code, String reason, String ifMatch, Caller leader) {
        var measure = seen(code, ifMatch, leader);
        timers.noLongerDue(code);
        timers.reviewedOn(code, null);
        measure.withdraw(reason, today());
        outbox.add(
                new MeasureWithdrawn(code, measure.powerCode(), measure.kind().name()));
        return changed(measure);
    }

    private boolean owns(Caller caller, Measure measure) {
        var owner = measure.plan().owner();
        return caller.is(owner) || postHolders.holds(caller.official(), owner, today());
    }

    private Measure seen(String code, String ifMatch, Caller caller) {
        var measure = seenMeasures.required(caller, code);
        ETags.require(ifMatch, measure.version());
        return measure;
    }

    private Measure changed(Measure measure) {
        measures.flush();
        measuresChanged.fire(new MeasuresChanged(measure.powerCode()));
        return measure;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
