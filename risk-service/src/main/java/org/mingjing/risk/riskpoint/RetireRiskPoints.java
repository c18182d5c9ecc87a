package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.procedure.ProcedureChanged;
import org.mingjing.risk.procedure.Procedures;

/** A risk point goes with its step. Should the step come back, somebody has to look at it anew. */
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
        var kinds = procedures.stepKinds(List.of(power)).getOrDefault(power, Set.of());
        powers.lockedByCode(power).ifPresent(known -> {
            var gone = riskPoints.of(power, ALIVE).stream()
                    .filter(point -> !kinds.contains(point.profile().step().name()))
                    .toList();
            boolean counted = gone.stream().anyMatch(RiskPoint::counts);
            gone.forEach(this::retire);
            if (counted) {
                powers.ratingInputsChanged(known);
                riskPoints.flush();
                riskPointsChanged.fire(new RiskPointsChanged(power));
            }
        });
    }

    private void retire(RiskPoint point) {
        point.retire(Retirement.Reason.STEP_GONE, LocalDate.now(clock));
        audit.bySystem("risk-point.retire", point.code());
        outbox.add(point.toldAsRetired(Retirement.Reason.STEP_GONE.name()));
    }
}
