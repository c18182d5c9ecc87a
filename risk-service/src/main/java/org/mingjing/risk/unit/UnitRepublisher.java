package org.mingjing.risk.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

@ApplicationScoped
class UnitRepublisher implements Republisher {
    private final Units units;

    UnitRepublisher(Units units) {
        this.units = units;
    }

    @Override
    public String aggregate() {
        return "units";
    }

    @Override
    public Stream<DomainEvent> current() {
        return units.stream("order by code").map(Unit::told);
    }
}
