package org.mingjing.process.casefile;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.mingjing.events.risk.WarningChanged;
import org.mingjing.process.warning.Warnings;

/** A unit that is warned has its running cases handled more strictly; an official's follow when the official acts. */
@ApplicationScoped
class WarningEvents {
    // After the warning itself has learned: an event that came too late must not count here either.
    private static final int AFTER_THE_WARNING = Interceptor.Priority.APPLICATION + 1000;

    private final TightenCasesOfUnit tightenCasesOfUnit;

    WarningEvents(TightenCasesOfUnit tightenCasesOfUnit) {
        this.tightenCasesOfUnit = tightenCasesOfUnit;
    }

    void on(@Observes @Priority(AFTER_THE_WARNING) WarningChanged event) {
        // Nothing becomes stricter by one that is explained, cleared or mild; who acts is asked about anew each time.
        if (event.officialCode() == null && event.inForce() && Warnings.isSevere(event.tier())) {
            tightenCasesOfUnit.of(event.unitCode());
        }
    }
}
