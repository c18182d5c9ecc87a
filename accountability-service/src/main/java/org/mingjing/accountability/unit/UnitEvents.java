package org.mingjing.accountability.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.mingjing.events.risk.UnitRecorded;
import org.mingjing.kit.inbox.Delivery;

@ApplicationScoped
class UnitEvents {
    private final Units units;
    private final Delivery delivery;

    UnitEvents(Units units, Delivery delivery) {
        this.units = units;
        this.delivery = delivery;
    }

    void on(@Observes UnitRecorded event) {
        var unit = units.findByIdOptional(event.code()).orElseGet(() -> new Unit(event.code()));
        unit.learn(event, delivery.current().sequence());
        units.persist(unit);
    }
}
