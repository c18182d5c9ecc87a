package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.mingjing.risk.power.PowerUse;

/** A power for which something was planned does not go as if nothing had been. */
@ApplicationScoped
class PowersWithMeasures implements PowerUse {
    private final Measures measures;

    PowersWithMeasures(Measures measures) {
        this.measures = measures;
    }

    @Override
    public List<String> inUse(Collection<String> powerCodes) {
        return measures.find("select distinct m.powerCode from Measure m where m.powerCode in ?1", powerCodes)
                .project(String.class)
                .list();
    }
}
