package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.risk.unit.UnitUse;

/** A unit that owns a power, or handles one, cannot go before the power does. */
@ApplicationScoped
class UnitsWithPowers implements UnitUse {
    private final Powers powers;
    private final PowerRevisions revisions;

    UnitsWithPowers(Powers powers, PowerRevisions revisions) {
        this.powers = powers;
        this.revisions = revisions;
    }

    @Override
    public List<String> inUse(Collection<String> unitCodes) {
        return withWaiting(unitCodes, EnumSet.allOf(PowerStatus.class));
    }

    /** A power that has ended is history; one that is to move into a unit on a day to come is not. */
    @Override
    public List<String> atWork(Collection<String> unitCodes) {
        return withWaiting(unitCodes, Powers.STANDING);
    }

    private List<String> withWaiting(Collection<String> unitCodes, Set<PowerStatus> standing) {
        return Stream.concat(withPowers(unitCodes, standing).stream(), revisions.unitsAwaiting(unitCodes).stream())
                .distinct()
                .toList();
    }

    private List<String> withPowers(Collection<String> unitCodes, Set<PowerStatus> standing) {
        return Stream.of("profile.unitCode", "standing.delegatedTo")
                .flatMap(unit -> powers
                        .find(
                                "select distinct %1$s from Power where %1$s in ?1 and standing.status in ?2"
                                        .formatted(unit),
                                unitCodes,
                                standing)
                        .project(String.class)
                        .list()
                        .stream())
                .distinct()
                .toList();
    }
}
