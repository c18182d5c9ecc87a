package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.kit.operations.PortionRepublisher;

@ApplicationScoped
class WarningRepublisher implements PortionRepublisher {
    private final Warnings warnings;

    WarningRepublisher(Warnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public String aggregate() {
        return "warnings";
    }

    @Override
    public Portion portion(String after) {
        return Portion.byId(warnings, after, Warning::id, warning -> Stream.of(warning.changed()));
    }
}
