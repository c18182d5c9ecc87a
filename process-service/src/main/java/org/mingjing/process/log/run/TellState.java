package org.mingjing.process.log.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.process.LogHalted;
import org.mingjing.events.process.LogResumed;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.LogStopped;

/** Sounds the alarm once for each reason, and tells when it is over. Belongs to the leader's thread. */
@ApplicationScoped
class TellState {
    private static final Logger LOG = Logger.getLogger(TellState.class);

    private final Outbox outbox;
    private final LogKey key;
    private String told;

    TellState(Outbox outbox, LogKey key) {
        this.outbox = outbox;
        this.key = key;
    }

    void halted(LogStopped why) {
        if (!why.getMessage().equals(told)
                && tell(new LogHalted(key.origin(), why.reason().name(), why.about()))) {
            told = why.getMessage();
        }
    }

    void running() {
        if (told != null && tell(new LogResumed(key.origin()))) {
            told = null;
        }
    }

    private boolean tell(DomainEvent event) {
        try {
            QuarkusTransaction.requiringNew().run(() -> outbox.add(event));
            return true;
        } catch (RuntimeException e) {
            // Tried again with the next look at the log; its state says the same meanwhile.
            LOG.warnf("not told: %s", e);
            return false;
        }
    }
}
