package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.FreeTexts;
import org.mingjing.risk.power.Power;

/** What has to be so of a plan before it is taken: its owner is one of us, and its words, which become public, name nobody. */
@ApplicationScoped
class PlanRules {
    private final MeasureOwners owners;
    private final FreeTexts freeTexts;

    PlanRules(MeasureOwners owners, FreeTexts freeTexts) {
        this.owners = owners;
        this.freeTexts = freeTexts;
    }

    void require(MeasurePlan plan, Power power) {
        owners.refuseUnknown(plan);
        var named = freeTexts.namedIn(power.unitCode(), List.of(plan.description()));
        if (!named.isEmpty()) {
            throw new RuleBroken("measure-names-officials", named);
        }
    }
}
