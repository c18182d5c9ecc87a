package org.mingjing.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventCatalogue;
import org.mingjing.events.EventJson;
import org.mingjing.kit.id.Ids;

/**
 * Where events are put in the transaction of the change they tell of. Order per key holds when changes of one
 * aggregate exclude each other, which a version column or a row lock sees to.
 */
@ApplicationScoped
public class Outbox {
    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final RelaySignal signal;
    private final Clock clock;

    Outbox(
            AgroalDataSource database,
            TransactionSynchronizationRegistry transactions,
            RelaySignal signal,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.signal = signal;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(DomainEvent event) {
        insert(event, clock.instant(), false);
    }

    /**
     * Tells what happened at another time than now, or what shall be told with a coarser time.
     *
     * @param happenedAt the event's {@code time}; {@code recordedtime} stays the time of writing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(DomainEvent event, Instant happenedAt) {
        insert(event, happenedAt, false);
    }

    /** Tells the present state again, for a consumer that is new or lost its copy. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addRepublished(DomainEvent event) {
        insert(event, clock.instant(), true);
    }

    private void insert(DomainEvent event, Instant happenedAt, boolean republished) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into outbox"
                        + " (id, event_type, event_key, data, happened_at, traceparent, republished)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, Ids.next());
            insert.setString(2, EventCatalogue.typeOf(event.getClass()));
            insert.setString(3, event.key());
            insert.setString(4, EventJson.data(event));
            insert.setObject(5, happenedAt.atOffset(ZoneOffset.UTC));
            insert.setString(6, traceparent());
            insert.setBoolean(7, republished);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("event not written", e);
        }
        wakeRelayAfterCommit();
    }

    private void wakeRelayAfterCommit() {
        if (transactions.getResource(this) != null) {
            return;
        }
        transactions.putResource(this, Boolean.TRUE);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only what is committed can be sent.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    signal.wake();
                }
            }
        });
    }

    private static String traceparent() {
        var context = Span.current().getSpanContext();
        return context.isValid()
                ? "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                        + context.getTraceFlags().asHex()
                : null;
    }
}
