package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

@ApplicationScoped
class WarningRepublisher implements Republisher {
    private final Warnings warnings;

    WarningRepublisher(Warnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public String aggregate() {
        return "warnings";
    }

    @Override
    public Stream<DomainEvent> current() {
        return warnings.stream("order by code").map(Warning::changed);
    }
}
