package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.power.PowerEnded;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.procedure.ProcedureChanged;
import org.mingjing.risk.procedure.Procedures;
import org.mingjing.risk.procedure.Steps;

/**
 * A risk point goes with its step, also with one of several of a kind. Should the step come back, somebody has to look at
 * it anew.
 */
@ApplicationScoped
class RetireRiskPoints {
    private static final Set<RiskPointStatus> ALIVE = EnumSet.of(RiskPointStatus.PROPOSED, RiskPointStatus.CONFIRMED);

    private final RiskPoints riskPoints;
    private final Procedures procedures;
    private final Powers powers;
    private final Event<RiskPointsChanged> riskPointsChanged;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RetireRiskPoints(
            RiskPoints riskPoints,
            Procedures procedures,
            Powers powers,
            Event<RiskPointsChanged> riskPointsChanged,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.riskPoints = riskPoints;
        this.procedures = procedures;
        this.powers = powers;
        this.riskPointsChanged = riskPointsChanged;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    void on(@Observes ProcedureChanged changed) {
        var power = changed.powerCode();
        var steps = procedures.steps(power);
        powers.lockedByCode(power).ifPresent(known -> {
            var gone = riskPoints.of(power, ALIVE).stream()
                    .filter(point -> isGone(steps, point.profile()))
                    .toList();
            boolean counted = gone.stream().anyMatch(RiskPoint::counts);
            gone.forEach(point -> retire(point, Retirement.Reason.STEP_GONE));
            if (counted) {
                powers.ratingInputsChanged(known);
                riskPoints.flush();
                riskPointsChanged.fire(new RiskPointsChanged(power));
            }
        });
    }

    /** Nobody decides any more on what was proposed for a power that has ended; what counted there is not taken back. */
    void on(@Observes PowerEnded ended) {
        riskPoints
                .of(ended.powerCode(), EnumSet.of(RiskPointStatus.PROPOSED))
                .forEach(point -> retire(point, Retirement.Reason.POWER_ENDED));
    }

    /** One that lies on a kind of step alone stays when there are several now, until somebody says on which it lies. */
    private static boolean isGone(Steps steps, RiskPointProfile profile) {
        return steps.fit(profile.step(), profile.stepName()) == Steps.Fit.NONE;
    }

    private void retire(RiskPoint point, Retirement.Reason reason) {
        point.retire(reason, LocalDate.now(clock));
        audit.bySystem("risk-point.retire", point.code());
        if (point.isHeardOf()) {
            outbox.add(RiskPointEvents.retired(point));
        }
    }
}
