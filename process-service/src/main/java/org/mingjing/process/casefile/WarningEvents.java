package org.mingjing.process.casefile;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.mingjing.events.risk.WarningChanged;

/** A unit that is warned has its running cases handled more strictly; an official's follow when the official acts. */
@ApplicationScoped
class WarningEvents {
    // After the warning itself has learned: an event that came too late must not count here either.
    private static final int AFTER_THE_WARNING = Interceptor.Priority.APPLICATION + 1000;

    private final TightenCases tightenCases;

    WarningEvents(TightenCases tightenCases) {
        this.tightenCases = tightenCases;
    }

    void on(@Observes @Priority(AFTER_THE_WARNING) WarningChanged event) {
        if (event.officialCode() == null) {
            tightenCases.ofUnit(event.unitCode());
        }
    }
}
