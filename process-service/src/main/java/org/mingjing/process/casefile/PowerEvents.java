package org.mingjing.process.casefile;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.events.risk.PowerPublished;

/** A power that became riskier makes its running cases stricter. */
@ApplicationScoped
class PowerEvents {
    // After the power itself has learned: an event that came too late must not count here either.
    private static final int AFTER_THE_POWER = Interceptor.Priority.APPLICATION + 1000;

    private final TightenCases tightenCases;

    PowerEvents(TightenCases tightenCases) {
        this.tightenCases = tightenCases;
    }

    void on(@Observes @Priority(AFTER_THE_POWER) PowerPublished event) {
        tightenCases.on(event.code());
    }

    void on(@Observes @Priority(AFTER_THE_POWER) PowerLevelChanged event) {
        tightenCases.on(event.code());
    }
}
