package org.mingjing.process.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.mingjing.events.risk.WarningChanged;

@ApplicationScoped
class WarningEvents {
    private final Warnings warnings;

    WarningEvents(Warnings warnings) {
        this.warnings = warnings;
    }

    void on(@Observes WarningChanged event) {
        var warning = warnings.toTeach(event.code());
        warning.learn(event);
        warnings.persist(warning);
    }
}
