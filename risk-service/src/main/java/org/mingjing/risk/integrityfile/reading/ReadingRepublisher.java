package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.kit.operations.PortionRepublisher;

/** Tells again who read whose file. */
@ApplicationScoped
class ReadingRepublisher implements PortionRepublisher {
    private final ReadingRegister register;

    ReadingRepublisher(ReadingRegister register) {
        this.register = register;
    }

    @Override
    public String aggregate() {
        return "integrity-file-readings";
    }

    @Override
    public Portion portion(String after) {
        return Portion.byId(register, after, FileReading::id, reading -> Stream.of(reading.told()));
    }
}
