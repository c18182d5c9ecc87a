package org.mingjing.accountability.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.mingjing.events.risk.UnitRecorded;

@ApplicationScoped
class UnitEvents {
    private final Units units;

    UnitEvents(Units units) {
        this.units = units;
    }

    void on(@Observes UnitRecorded event) {
        var unit = units.findByIdOptional(event.code()).orElseGet(() -> new Unit(event.code()));
        unit.learn(event);
        units.persist(unit);
    }
}
