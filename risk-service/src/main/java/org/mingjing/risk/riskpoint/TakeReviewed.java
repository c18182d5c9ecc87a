package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.riskpoint.RiskPointDecision.Outcome;

/** Makes true what a review decided on a list. Where the number of risk points changes, the rating rests on sand. */
@ApplicationScoped
class TakeReviewed {
    private final RiskPoints riskPoints;
    private final RiskPointDecisions decisions;
    private final Powers powers;
    private final Outbox outbox;
    private final Event<RiskPointsChanged> riskPointsChanged;
    private final Clock clock;

    TakeReviewed(
            RiskPoints riskPoints,
            RiskPointDecisions decisions,
            Powers powers,
            Outbox outbox,
            Event<RiskPointsChanged> riskPointsChanged,
            Clock clock) {
        this.riskPoints = riskPoints;
        this.decisions = decisions;
        this.powers = powers;
        this.outbox = outbox;
        this.riskPointsChanged = riskPointsChanged;
        this.clock = clock;
    }

    /** The record of a review is not added to; the same table once more changes nothing, and so is no second list. */
    void refuseIfDecided(RiskPointReview review, List<RiskPoint> listed, List<RiskPoint> retired) {
        if (listed.isEmpty() && retired.isEmpty()) {
            return;
        }
        if (!decisions.of(review.id()).isEmpty()) {
            throw new RuleBroken("risk-point-review-decided", review.id());
        }
    }

    /** @param locked the powers on which they lie, by code */
    void take(RiskPointReview review, List<RiskPoint> listed, List<RiskPoint> retired, Map<String, Power> locked) {
        var today = LocalDate.now(clock);
        riskPoints.persist(listed);
        retired.forEach(point -> point.retire(Retirement.Reason.NOT_LISTED, today));
        decide(review, listed, Outcome.CONFIRMED);
        decide(review, retired, Outcome.NOT_LISTED);
        var touched = new TreeSet<String>();
        Stream.concat(listed.stream(), retired.stream())
                .forEach(point -> touched.add(point.profile().powerCode()));
        touched.stream().map(locked::get).forEach(powers::ratingInputsChanged);
        outbox.addAll(listed.stream().map(RiskPointEvents::confirmed).toList());
        outbox.addAll(retired.stream().map(RiskPointEvents::retired).toList());
        riskPoints.flush();
        touched.forEach(power -> riskPointsChanged.fire(new RiskPointsChanged(power)));
    }

    private void decide(RiskPointReview review, List<RiskPoint> points, Outcome outcome) {
        decisions.persist(points.stream().map(point -> new RiskPointDecision(review, point.code(), outcome, null)));
    }
}
