package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Callers;

/** The caller as one who records something now. */
@ApplicationScoped
class Recorders {
    private final Callers callers;
    private final Clock clock;

    Recorders(Callers callers, Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    Caller caller() {
        return callers.current();
    }

    Recorder saying(String reason) {
        return new Recorder(callers.current(), OffsetDateTime.now(clock), reason);
    }
}
