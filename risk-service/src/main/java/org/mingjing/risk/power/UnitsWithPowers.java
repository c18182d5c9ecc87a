package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.mingjing.risk.unit.UnitUse;

/** A unit that holds a power cannot go before the power does. */
@ApplicationScoped
class UnitsWithPowers implements UnitUse {
    private final Powers powers;

    UnitsWithPowers(Powers powers) {
        this.powers = powers;
    }

    @Override
    public List<String> inUse(Collection<String> unitCodes) {
        return powers.find("select distinct profile.unitCode from Power where profile.unitCode in ?1", unitCodes)
                .project(String.class)
                .list();
    }

    /** A cancelled power is history. */
    @Override
    public List<String> atWork(Collection<String> unitCodes) {
        return powers.find(
                        "select distinct profile.unitCode from Power where profile.unitCode in ?1 and status <> ?2",
                        unitCodes,
                        PowerStatus.CANCELLED)
                .project(String.class)
                .list();
    }
}
