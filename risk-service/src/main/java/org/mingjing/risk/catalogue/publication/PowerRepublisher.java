package org.mingjing.risk.catalogue.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.kit.operations.PortionRepublisher;
import org.mingjing.risk.power.StandingEvents;

/** Tells again what every published power is today, and by which documents it was reformed. */
@ApplicationScoped
class PowerRepublisher implements PortionRepublisher {
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
    public Portion portion(String after) {
        return Portion.of(
                publishedPowers.behind(after == null ? "" : after, Portion.MOST),
                Portion.MOST,
                published -> published.power().code(),
                published -> Stream.concat(Stream.of(published.event()), standingEvents.of(published.power())));
    }
}
