package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.mingjing.risk.power.PowerUse;

/** A power on which a risk was found does not go as if it had never been there. */
@ApplicationScoped
class PowersWithRiskPoints implements PowerUse {
    private final RiskPoints riskPoints;

    PowersWithRiskPoints(RiskPoints riskPoints) {
        this.riskPoints = riskPoints;
    }

    @Override
    public List<String> inUse(Collection<String> powerCodes) {
        return riskPoints.powersWithAny(powerCodes);
    }
}
