package org.mingjing.risk.interest.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.kit.operations.PortionRepublisher;

/** Tells again who read in whose interests. */
@ApplicationScoped
class InterestReadingRepublisher implements PortionRepublisher {
    private final InterestRegister register;

    InterestReadingRepublisher(InterestRegister register) {
        this.register = register;
    }

    @Override
    public String aggregate() {
        return "interest-readings";
    }

    @Override
    public Portion portion(String after) {
        return Portion.byId(register, after, InterestReading::id, reading -> Stream.of(reading.told()));
    }
}
