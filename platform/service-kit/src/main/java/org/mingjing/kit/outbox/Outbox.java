package org.mingjing.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    // Held shared by whoever adds an event, alone by a republication: 64 bits among the advisory locks of the database.
    private static final long ADDING = 0x6f7574626f786164L;
    // The lock comes before a row's place in the sequence is drawn, and rows draw their places in the order of the
    // events.
    private static final String INSERT = "with adding as materialized (select pg_advisory_xact_lock_shared(" + ADDING
            + ")) insert into outbox"
            + " (id, event_type, event_key, data, happened_at, traceparent, republished)"
            + " select e.id, e.event_type, e.event_key, e.data, ?, ?, ? from adding,"
            + " unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) with ordinality as e (id, event_type, event_key, data, place)"
            + " order by e.place";
    private static final int BATCH = 500;

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
        insert(List.of(event), clock.instant());
    }

    /** Several at once, which costs little more than one; they keep their order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAll(Collection<? extends DomainEvent> events) {
        insert(events, clock.instant());
    }

    /**
     * Tells what happened at another time than now, or what shall be told with a coarser time.
     *
     * @param happenedAt the event's {@code time}; {@code recordedtime} stays the time of writing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(DomainEvent event, Instant happenedAt) {
        insert(List.of(event), happenedAt);
    }

    /**
     * Tells the present state again, for a consumer that is new or lost its copy. What is told is never older than what
     * was told before it: this waits until every transaction that has added an event is over, and until this one is, no
     * other can add one, so a change that is under way tells its newer state afterwards. A lock on the rows that are read
     * would not do, since a change adds its event before it writes its rows.
     *
     * @param present reads the state; called after the wait, so that it sees what was committed meanwhile
     * @return how many events were added
     * @throws IllegalStateException when others did not finish within ten seconds; the cause is the database's, with
     *     SQLSTATE 55P03
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int republish(Supplier<Stream<DomainEvent>> present) {
        try (var connection = database.getConnection()) {
            holdOthers(connection);
            try (var events = present.get()) {
                return insert(connection, events::iterator, clock.instant(), true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("state not told again", e);
        }
    }

    private static void holdOthers(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            // Others queue behind this one while it waits, so it must not wait long.
            statement.execute("set local lock_timeout = '10s'");
            statement.execute("select pg_advisory_xact_lock(" + ADDING + ")");
            statement.execute("set local lock_timeout to default");
        }
    }

    private void insert(Collection<? extends DomainEvent> events, Instant happenedAt) {
        if (events.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection()) {
            insert(connection, events, happenedAt, false);
        } catch (SQLException e) {
            throw new IllegalStateException("event not written", e);
        }
    }

    /** A statement for every few hundred events, since one of its own for each of many is most of what adding them costs. */
    private int insert(
            Connection connection, Iterable<? extends DomainEvent> events, Instant happenedAt, boolean republished)
            throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, happenedAt.atOffset(ZoneOffset.UTC));
            insert.setString(2, traceparent());
            insert.setBoolean(3, republished);
            int count = 0;
            var batch = new ArrayList<DomainEvent>();
            for (var event : events) {
                batch.add(event);
                if (++count % BATCH == 0) {
                    insert(connection, insert, batch);
                    batch.clear();
                }
            }
            if (!batch.isEmpty()) {
                insert(connection, insert, batch);
            }
            wakeRelayAfterCommit();
            return count;
        }
    }

    private static void insert(Connection connection, PreparedStatement insert, List<DomainEvent> batch)
            throws SQLException {
        insert.setArray(
                4,
                connection.createArrayOf(
                        "uuid", batch.stream().map(event -> Ids.next()).toArray()));
        insert.setArray(5, texts(connection, batch, event -> EventCatalogue.typeOf(event.getClass())));
        insert.setArray(6, texts(connection, batch, DomainEvent::key));
        insert.setArray(7, texts(connection, batch, EventJson::data));
        insert.executeUpdate();
    }

    /** As an array of strings, which the driver sends as it is; any other kind is written out and parsed again. */
    private static Array texts(Connection connection, List<DomainEvent> batch, Function<DomainEvent, String> text)
            throws SQLException {
        return connection.createArrayOf("text", batch.stream().map(text).toArray(String[]::new));
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
