package org.mingjing.risk.catalogue.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;
import org.mingjing.risk.power.StandingEvents;

/** Tells again what every published power is today, and by which documents it was reformed. */
@ApplicationScoped
class PowerRepublisher implements Republisher {
    /** No more than these are held at once. */
    private static final int PAGE = 1_000;

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
        return Stream.iterate(publishedPowers.pageAfter("", PAGE), page -> !page.isEmpty(), this::next)
                .flatMap(List::stream)
                .flatMap(
                        published -> Stream.concat(Stream.of(published.event()), standingEvents.of(published.power())));
    }

    private List<PublishedPower> next(List<PublishedPower> page) {
        return publishedPowers.pageAfter(page.get(page.size() - 1).power().code(), PAGE);
    }
}
