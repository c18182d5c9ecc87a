package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.imports.ImportPlan;
import org.mingjing.risk.power.Power;
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

    void take(ImportPlan<RiskPointProfile> plan, Map<String, RiskPoint> known, Map<String, Power> powersByCode) {
        var touched = new TreeSet<String>();
        create(plan, touched);
        restate(plan, known, touched);
        delete(plan, known, touched);
        touched.stream().map(powersByCode::get).forEach(powers::ratingInputsChanged);
        riskPoints.flush();
        touched.forEach(power -> riskPointsChanged.fire(new RiskPointsChanged(power)));
    }

    private void create(ImportPlan<RiskPointProfile> plan, Set<String> touched) {
        var created = new ArrayList<RiskPoint>();
        plan.created().forEach((code, profile) -> {
            created.add(RiskPoint.imported(code, profile));
            touched.add(profile.powerCode());
        });
        riskPoints.persist(created);
        created.forEach(point -> outbox.add(point.toldAsConfirmed()));
    }

    private void restate(ImportPlan<RiskPointProfile> plan, Map<String, RiskPoint> known, Set<String> touched) {
        plan.updated().forEach((code, profile) -> {
            var point = known.get(code);
            var before = point.profile().powerCode();
            if (!before.equals(profile.powerCode())) {
                touched.add(before);
                touched.add(profile.powerCode());
            }
            point.restate(profile);
            outbox.add(point.toldAsConfirmed());
        });
    }

    private void delete(ImportPlan<RiskPointProfile> plan, Map<String, RiskPoint> known, Set<String> touched) {
        plan.deleted().forEach(code -> {
            var point = known.get(code);
            touched.add(point.profile().powerCode());
            riskPoints.delete(point);
            outbox.add(point.toldAsRetired(REMOVED));
        });
    }
}
