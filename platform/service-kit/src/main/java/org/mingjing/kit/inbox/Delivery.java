package org.mingjing.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventEnvelope;

/** The envelope of the event being handled, for an observer that must know which of two events is the newer. */
@ApplicationScoped
public class Delivery {
    private static final Object KEY = Delivery.class;

    private final TransactionSynchronizationRegistry transactions;

    Delivery(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    void of(EventEnvelope<? extends DomainEvent> event) {
        transactions.putResource(KEY, event);
    }

    /** Events of one publisher are ordered by their {@code sequence}. */
    public EventEnvelope<?> current() {
        var event = (EventEnvelope<?>) transactions.getResource(KEY);
        if (event == null) {
            throw new IllegalStateException("no event is being handled");
        }
        return event;
    }
}
