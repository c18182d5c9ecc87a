package org.mingjing.risk.catalogue.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;
import org.mingjing.risk.power.StandingEvents;

/** Tells again what every published power is today, and by which documents it was reformed. */
@ApplicationScoped
class PowerRepublisher implements Republisher {
    private final PublishedPowers publishedPowers;
    private final StandingEvents standingEvents;

    PowerRepublisher(PublishedPowers publishedPowers, StandingEvents standingEvents) {
        this.publishedPowers = publishedPowers;
        this.standingEvents = standingEvents;
    }

    @Override
    public String aggregate() {
        return "powers";
    }

    @Override
    public Stream<DomainEvent> current() {
        return publishedPowers
                .all()
                .flatMap(
                        published -> Stream.concat(Stream.of(published.event()), standingEvents.of(published.power())));
    }
}
