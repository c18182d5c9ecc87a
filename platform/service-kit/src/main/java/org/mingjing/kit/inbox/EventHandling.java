package org.mingjing.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventEnvelope;
import org.mingjing.events.EventJson;
import org.mingjing.kit.problem.DatabaseFailure;

/**
 * One event in one transaction: the inbox row and all that the service's observers make of it. A failure that may
 * pass is tried again for as long as it takes, because skipping would break the order; any other three times.
 */
@ApplicationScoped
class EventHandling {
    private final Inbox inbox;
    private final Delivery delivery;
    private final Event<Object> observers;

    EventHandling(Inbox inbox, Delivery delivery, Event<Object> observers) {
        this.inbox = inbox;
        this.delivery = delivery;
        this.observers = observers;
    }

    @Retry(
            maxRetries = -1,
            maxDuration = 0,
            delay = 200,
            delayUnit = ChronoUnit.MILLIS,
            jitter = 100,
            retryOn = MayPass.class)
    @ExponentialBackoff(maxDelay = 5_000)
    void handle(byte[] value) {
        EventJson.read(value).ifPresent(this::handle);
    }

    private void handle(EventEnvelope<DomainEvent> event) {
        for (int attempt = 1; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    if (inbox.firstSeen(event)) {
                        delivery.of(event);
                        observers.fire(event.data());
                    }
                });
                return;
            } catch (RuntimeException failure) {
                var database = DatabaseFailure.of(failure);
                if (database.filter(cause ->
                                cause == DatabaseFailure.TRANSIENT || cause == DatabaseFailure.CHANGED_MEANWHILE)
                        .isPresent()) {
                    throw new MayPass(failure);
                }
                if (attempt == 3) {
                    throw failure;
                }
            }
        }
    }

    static class MayPass extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MayPass(Throwable cause) {
            super(cause);
        }
    }
}
