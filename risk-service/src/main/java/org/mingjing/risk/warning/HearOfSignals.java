package org.mingjing.risk.warning;

import static org.mingjing.risk.warning.WarningEntry.Kind.SIGNAL_CORRECTED;
import static org.mingjing.risk.warning.WarningEntry.Kind.SIGNAL_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.signal.StandingChanged;

/** Whoever decides about a warning learns that a signal it rests on says something else by now, or nothing any more. */
@ApplicationScoped
class HearOfSignals {
    private final CountedSignals countedSignals;
    private final Warnings warnings;
    private final WarningHistory history;
    private final Audit audit;

    HearOfSignals(CountedSignals countedSignals, Warnings warnings, WarningHistory history, Audit audit) {
        this.countedSignals = countedSignals;
        this.warnings = warnings;
        this.history = history;
        this.audit = audit;
    }

    void on(@Observes StandingChanged changed) {
        for (var code : countedSignals.warningsOn(changed.fact())) {
            var warning = warnings.byCode(code).orElseThrow();
            warning.course().note();
            history.add(
                    warning,
                    changed.withdrawn() ? SIGNAL_WITHDRAWN : SIGNAL_CORRECTED,
                    changed.signalId().toString(),
                    "system");
            audit.bySystem("warning.hear-of-signal", code);
        }
    }
}
