package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.power.SeenPowers;
import org.mingjing.risk.unit.UnitsSeen;

/** The risk points as one caller may see them: those of the powers of the own unit and of the units below it, or all. */
@ApplicationScoped
class SeenRiskPoints {
    private final RiskPoints riskPoints;
    private final SeenPowers powers;
    private final UnitsSeen unitsSeen;
    private final UnitScope scope;

    SeenRiskPoints(RiskPoints riskPoints, SeenPowers powers, UnitsSeen unitsSeen, UnitScope scope) {
        this.riskPoints = riskPoints;
        this.powers = powers;
        this.unitsSeen = unitsSeen;
        this.scope = scope;
    }

    RiskPointView required(Caller caller, String code) {
        var point = riskPoints.required(code);
        powers.required(caller, point.profile().powerCode());
        return RiskPointView.of(point);
    }

    Page<RiskPointView> ofPower(Caller caller, String powerCode, RiskPointStatus status, Paging paging) {
        var power = powers.required(caller, powerCode).code();
        return page(new RiskPointFilter(null, power, status, null), "risk-points of " + power + " " + status, paging);
    }

    /** Risk points of a unit and those below it when one is named, of all that the caller sees otherwise. */
    Page<RiskPointView> page(Caller caller, String unit, RiskPointStatus status, Channel channel, Paging paging) {
        var filter = "risk-points " + scope.boundary(caller) + " " + unit + " " + status + " " + channel;
        return page(new RiskPointFilter(unitsSeen.by(caller, unit), null, status, channel), filter, paging);
    }

    private Page<RiskPointView> page(RiskPointFilter wanted, String filter, Paging paging) {
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                riskPoints.page(wanted, after, paging.fetch()),
                paging,
                filter,
                point -> List.of(point.code()),
                RiskPointView::of);
    }
}
