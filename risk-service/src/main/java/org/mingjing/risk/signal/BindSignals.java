package org.mingjing.risk.signal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.mingjing.kit.write.Audit;

/**
 * Binds signals to powers that were not known when they came: events of several services come in any order, and a unit
 * may state its powers late. Looking from time to time finds every power, whichever way it came.
 */
@ApplicationScoped
class BindSignals {
    private static final int AT_MOST = 200;

    private final Signals signals;
    private final SignalHistory history;
    private final Audit audit;

    BindSignals(Signals signals, SignalHistory history, Audit audit) {
        this.signals = signals;
        this.history = history;
        this.audit = audit;
    }

    @Scheduled(identity = "bind-signals", every = "${risk.signal.bound-every}")
    @Transactional
    void bind() {
        signals.whosePowerAppeared(AT_MOST).forEach(signal -> {
            history.bound(signal, "system");
            audit.bySystem("signal.bind", signal.origin().fact());
        });
    }
}
