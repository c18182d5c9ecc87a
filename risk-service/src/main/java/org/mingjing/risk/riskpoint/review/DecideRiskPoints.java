package org.mingjing.risk.riskpoint.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.riskpoint.RiskPointEvents;
import org.mingjing.risk.riskpoint.RiskPoints;
import org.mingjing.risk.riskpoint.RiskPointsChanged;
import org.mingjing.risk.riskpoint.review.RiskPointDecision.Outcome;

/** Does to proposed risk points what a review decided on them, and tells of it. */
@ApplicationScoped
class DecideRiskPoints {
    private final CheckDecisions checkDecisions;
    private final RiskPoints riskPoints;
    private final RiskPointDecisions decisions;
    private final Powers powers;
    private final Outbox outbox;
    private final Event<RiskPointsChanged> riskPointsChanged;
    private final Clock clock;

    DecideRiskPoints(
            CheckDecisions checkDecisions,
            RiskPoints riskPoints,
            RiskPointDecisions decisions,
            Powers powers,
            Outbox outbox,
            Event<RiskPointsChanged> riskPointsChanged,
            Clock clock) {
        this.checkDecisions = checkDecisions;
        this.riskPoints = riskPoints;
        this.decisions = decisions;
        this.powers = powers;
        this.outbox = outbox;
        this.riskPointsChanged = riskPointsChanged;
        this.clock = clock;
    }

    void by(RiskPointReview review, List<Decided> decided) {
        var byPower = checkDecisions.byPower(review, decided);
        byPower.forEach(this::decide);
        riskPoints.flush();
        byPower.stream()
                .filter(onPower -> onPower.decided().stream().anyMatch(Decided::confirmed))
                .forEach(onPower -> riskPointsChanged.fire(new RiskPointsChanged(onPower.powerCode())));
    }

    private void decide(CheckDecisions.OnPower onPower) {
        var review = onPower.review();
        var power = powers.lockedByCode(onPower.powerCode()).orElseThrow();
        var today = LocalDate.now(clock);
        for (var decision : onPower.decided()) {
            var point = checkDecisions.checked(decision, power, onPower);
            if (decision.confirmed()) {
                point.confirm(review.sitting(), today);
                powers.ratingInputsChanged(power);
                outbox.add(RiskPointEvents.confirmed(point));
            } else {
                point.reject(review.sitting(), decision.reason(), today);
                outbox.add(RiskPointEvents.rejected(point));
            }
            var outcome = decision.confirmed() ? Outcome.CONFIRMED : Outcome.REJECTED;
            decisions.persist(new RiskPointDecision(review, point.code(), outcome, decision.reason()));
        }
    }
}
