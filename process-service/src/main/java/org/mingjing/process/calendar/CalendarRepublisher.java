package org.mingjing.process.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

@ApplicationScoped
class CalendarRepublisher implements Republisher {
    private final CalendarEditions editions;

    CalendarRepublisher(CalendarEditions editions) {
        this.editions = editions;
    }

    @Override
    public String aggregate() {
        return "calendar";
    }

    @Override
    public Stream<DomainEvent> current() {
        return editions.newest().stream().map(CalendarEdition::replaced);
    }
}
