package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.mingjing.risk.riskpoint.RiskPointUse;

/** A risk point against which something was planned stays where it is. */
@ApplicationScoped
class RiskPointsWithMeasures implements RiskPointUse {
    private final Measures measures;

    RiskPointsWithMeasures(Measures measures) {
        this.measures = measures;
    }

    @Override
    public List<String> inUse(Collection<String> riskPointCodes) {
        return measures.find(
                        "select distinct m.riskPointCode from Measure m where m.riskPointCode in ?1", riskPointCodes)
                .project(String.class)
                .list();
    }
}
