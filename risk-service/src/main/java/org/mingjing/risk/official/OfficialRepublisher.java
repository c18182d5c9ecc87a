package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

@ApplicationScoped
class OfficialRepublisher implements Republisher {
    private final Officials officials;

    OfficialRepublisher(Officials officials) {
        this.officials = officials;
    }

    @Override
    public String aggregate() {
        return "officials";
    }

    @Override
    public Stream<DomainEvent> current() {
        return officials.stream("order by id").flatMap(official -> official.told().stream());
    }
}
