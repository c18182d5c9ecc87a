package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.procedure.Procedures;

/** Says of a risk point on which of several steps of its kind it lies, when the procedure has come to have several. */
@ApplicationScoped
class PlaceRiskPoint {
    private final RiskPoints riskPoints;
    private final Powers powers;
    private final Procedures procedures;
    private final Outbox outbox;

    PlaceRiskPoint(RiskPoints riskPoints, Powers powers, Procedures procedures, Outbox outbox) {
        this.riskPoints = riskPoints;
        this.powers = powers;
        this.procedures = procedures;
        this.outbox = outbox;
    }

    RiskPoint place(String code, String stepName) {
        // The power before the point: whoever retires it does the same, and an entity read before would be stale.
        var power = riskPoints.powerOf(code).orElseThrow(NotFound::new);
        powers.lockedByCode(power).orElseThrow();
        var point = riskPoints.required(code);
        point.place(stepName);
        Misplaced.refuse(point.profile(), procedures.steps(power));
        riskPoints.flush();
        RiskPointEvents.placed(point).ifPresent(outbox::add);
        return point;
    }
}
