package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.kit.operations.PortionRepublisher;

@ApplicationScoped
class DutyRepublisher implements PortionRepublisher {
    private final Duties duties;

    DutyRepublisher(Duties duties) {
        this.duties = duties;
    }

    @Override
    public String aggregate() {
        return "duties";
    }

    @Override
    public Portion portion(String after) {
        return Portion.byId(duties, after, Duty::id, duty -> Stream.of(duty.told()));
    }
}
