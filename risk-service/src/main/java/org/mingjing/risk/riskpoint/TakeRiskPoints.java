package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.imports.ImportPlan;
import org.mingjing.risk.power.Powers;

/** Makes true what an import states. Where the number of risk points changes, the rating rests on sand. */
@ApplicationScoped
class TakeRiskPoints {
    private static final String REMOVED = "REMOVED";

    private final RiskPoints riskPoints;
    private final Powers powers;
    private final Outbox outbox;
    private final Event<RiskPointsChanged> riskPointsChanged;

    TakeRiskPoints(RiskPoints riskPoints, Powers powers, Outbox outbox, Event<RiskPointsChanged> riskPointsChanged) {
        this.riskPoints = riskPoints;
        this.powers = powers;
        this.outbox = outbox;
        this.riskPointsChanged = riskPointsChanged;
    }

    /** @param known what is to be restated, by code */
    void take(ImportPlan<RiskPointProfile> plan, Map<String, RiskPoint> known) {
        var touched = new TreeSet<String>();
        var told = new ArrayList<DomainEvent>();
        create(plan, touched, told);
        restate(plan, known, touched, told);
        delete(plan.deleted(), touched, told);
        var byCode = powers.byCode(touched);
        touched.stream().map(byCode::get).forEach(powers::ratingInputsChanged);
        outbox.addAll(told);
        riskPoints.flush();
        touched.forEach(power -> riskPointsChanged.fire(new RiskPointsChanged(power)));
    }

    private void create(ImportPlan<RiskPointProfile> plan, Set<String> touched, List<DomainEvent> told) {
        plan.created().forEach((code, profile) -> {
            var point = RiskPoint.imported(code, profile);
            riskPoints.persist(point);
            touched.add(profile.powerCode());
            told.add(point.toldAsConfirmed());
        });
    }

    private static void restate(
            ImportPlan<RiskPointProfile> plan,
            Map<String, RiskPoint> known,
            Set<String> touched,
            List<DomainEvent> told) {
        plan.updated().forEach((code, profile) -> {
            var point = known.get(code);
            var before = point.profile().powerCode();
            if (!before.equals(profile.powerCode())) {
                touched.add(before);
                touched.add(profile.powerCode());
            }
            point.restate(profile);
            told.add(point.toldAsConfirmed());
        });
    }

    private void delete(List<String> codes, Set<String> touched, List<DomainEvent> told) {
        riskPoints.byCode(codes).values().forEach(point -> {
            touched.add(point.profile().powerCode());
            riskPoints.delete(point);
            told.add(point.toldAsRetired(REMOVED));
        });
    }
}
