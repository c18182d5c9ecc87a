package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

/** Tells again who read whose file. */
@ApplicationScoped
class ReadingRepublisher implements Republisher {
    private final ReadingRegister register;

    ReadingRepublisher(ReadingRegister register) {
        this.register = register;
    }

    @Override
    public String aggregate() {
        return "integrity-file-readings";
    }

    @Override
    public Stream<DomainEvent> current() {
        return register.stream("order by id").map(FileReading::told);
    }
}
