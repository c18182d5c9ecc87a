package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.risk.unit.UnitUse;

/** A unit that owns a power, or handles one, cannot go before the power does. */
@ApplicationScoped
class UnitsWithPowers implements UnitUse {
    private final Powers powers;

    UnitsWithPowers(Powers powers) {
        this.powers = powers;
    }

    @Override
    public List<String> inUse(Collection<String> unitCodes) {
        return Stream.of("profile.unitCode", "standing.delegatedTo")
                .flatMap(unit -> powers
                        .find("select distinct %1$s from Power where %1$s in ?1".formatted(unit), unitCodes)
                        .project(String.class)
                        .list()
                        .stream())
                .distinct()
                .toList();
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
