package org.mingjing.risk.riskpoint.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.riskpoint.Retirement;
import org.mingjing.risk.riskpoint.RiskPoint;
import org.mingjing.risk.riskpoint.RiskPointEvents;
import org.mingjing.risk.riskpoint.RiskPoints;
import org.mingjing.risk.riskpoint.RiskPointsChanged;
import org.mingjing.risk.riskpoint.review.RiskPointDecision.Outcome;

/** Makes true what a review decided on a list. Where the number of risk points changes, the rating rests on sand. */
@ApplicationScoped
class TakeReviewed {
    private final CheckReviewed checkReviewed;
    private final RiskPoints riskPoints;
    private final RiskPointDecisions decisions;
    private final Powers powers;
    private final Outbox outbox;
    private final Event<RiskPointsChanged> riskPointsChanged;
    private final Clock clock;

    TakeReviewed(
            CheckReviewed checkReviewed,
            RiskPoints riskPoints,
            RiskPointDecisions decisions,
            Powers powers,
            Outbox outbox,
            Event<RiskPointsChanged> riskPointsChanged,
            Clock clock) {
        this.checkReviewed = checkReviewed;
        this.riskPoints = riskPoints;
        this.decisions = decisions;
        this.powers = powers;
        this.outbox = outbox;
        this.riskPointsChanged = riskPointsChanged;
        this.clock = clock;
    }

    /** What is known may have changed since the list was sent: it is held against it once more, and taken whole or not at all. */
    void take(RiskPointReview review, ReviewList list) {
        // Its recorder was asked for what they may see when they sent it; who signs may be of another unit.
        var checked = checkReviewed.onRecord(review, list, powers::lockedByCodes);
        take(review, checked.listed(), checked.retired(), checked.table().powers());
    }

    private void take(
            RiskPointReview review, List<RiskPoint> listed, List<RiskPoint> retired, Map<String, Power> locked) {
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
