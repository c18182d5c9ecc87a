package org.mingjing.kit.inbox;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.BeanContainer;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventEnvelope;
import org.mingjing.events.EventJson;
import org.mingjing.kit.problem.DatabaseFailure;

/**
 * One event in one transaction: the inbox row and all that the service's observers make of it. A failure that may
 * pass is tried again for as long as it takes, because skipping would break the order; any other three times. While
 * the service stops nothing is tried again: pools and executors close under the handler, and the message comes again.
 */
@ApplicationScoped
class EventHandling {
    private static final int FAILURES = 3;
    // Somebody changes the same thing at the same time: likely gone at the next try, but not for ever.
    private static final int CLASHES = 20;

    private final Inbox inbox;
    private final Delivery delivery;
    private final Tracer tracer;
    private final Event<Object> observers;
    private final BeanContainer beans;
    private final Stopping stopping;
    private final ConcurrentMap<Class<?>, Boolean> observed = new ConcurrentHashMap<>();

    EventHandling(
            Inbox inbox,
            Delivery delivery,
            Tracer tracer,
            Event<Object> observers,
            BeanContainer beans,
            Stopping stopping) {
        this.inbox = inbox;
        this.delivery = delivery;
        this.tracer = tracer;
        this.observers = observers;
        this.beans = beans;
        this.stopping = stopping;
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
        EventJson.read(value).filter(this::isObserved).ifPresent(this::traced);
    }

    /** Most of what lies on a topic is meant for other services and must not cost this one a transaction for each. */
    private boolean isObserved(EventEnvelope<DomainEvent> event) {
        return observed.computeIfAbsent(
                event.data().getClass(),
                type -> !beans.resolveObserverMethods(event.data()).isEmpty());
    }

    /** Goes on with the trace of the change that the event tells of, also when it is replayed long after. */
    private void traced(EventEnvelope<DomainEvent> event) {
        var span = tracer.spanBuilder("handle " + event.type())
                .setParent(TraceParent.context(event.traceparent()))
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try (var current = span.makeCurrent()) {
            handle(event);
        } finally {
            span.end();
        }
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
                if (stopping.now()) {
                    throw failure;
                }
                var database = DatabaseFailure.of(failure).orElse(null);
                if (database == DatabaseFailure.TRANSIENT) {
                    throw new MayPass(failure);
                }
                if (attempt >= (database == DatabaseFailure.CHANGED_MEANWHILE ? CLASHES : FAILURES)) {
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
