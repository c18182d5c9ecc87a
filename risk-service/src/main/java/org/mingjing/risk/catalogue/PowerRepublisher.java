package org.mingjing.risk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.kit.operations.Republisher;
import org.mingjing.risk.power.Power;

/** Tells again what every published power is today; of a cancelled one also by which document. */
@ApplicationScoped
class PowerRepublisher implements Republisher {
    private final PublishedPowers publishedPowers;

    PowerRepublisher(PublishedPowers publishedPowers) {
        this.publishedPowers = publishedPowers;
    }

    @Override
    public String aggregate() {
        return "powers";
    }

    @Override
    public Stream<DomainEvent> current() {
        return publishedPowers
                .all()
                .flatMap(published -> published.power().isCancelled()
                        ? Stream.of(published.event(), cancelled(published.power()))
                        : Stream.of(published.event()));
    }

    private static PowerCancelled cancelled(Power power) {
        var by = power.cancellation();
        return new PowerCancelled(power.code(), power.unitCode(), by.documentNo(), by.cancelledOn(), power.revision());
    }
}
