package org.mingjing.risk.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

@ApplicationScoped
class InterestRepublisher implements Republisher {
    private final Interests interests;

    InterestRepublisher(Interests interests) {
        this.interests = interests;
    }

    @Override
    public String aggregate() {
        return "interests";
    }

    @Override
    public Stream<DomainEvent> current() {
        return interests.stream("order by id").map(Interest::told);
    }
}
