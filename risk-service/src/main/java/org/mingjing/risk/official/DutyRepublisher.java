package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

@ApplicationScoped
class DutyRepublisher implements Republisher {
    private final Duties duties;

    DutyRepublisher(Duties duties) {
        this.duties = duties;
    }

    @Override
    public String aggregate() {
        return "duties";
    }

    @Override
    public Stream<DomainEvent> current() {
        return duties.stream("order by id").map(Duty::told);
    }
}
