package org.mingjing.risk.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

@ApplicationScoped
class PledgeRepublisher implements Republisher {
    private final Pledges pledges;

    PledgeRepublisher(Pledges pledges) {
        this.pledges = pledges;
    }

    @Override
    public String aggregate() {
        return "pledges";
    }

    @Override
    public Stream<DomainEvent> current() {
        return pledges.stream("order by id").map(Pledge::told);
    }
}
