package org.mingjing.kit.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;

/**
 * Where events are put in the transaction of the change they tell of. Order per key holds when changes of one
 * aggregate exclude each other, which a version column or a row lock sees to.
 */
@ApplicationScoped
public class Outbox {
    // Held shared by whoever adds an event, alone by a republication: 64 bits among the advisory locks of the database.
    static final long ADDING = 0x6f7574626f786164L;

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
     * In a transaction that its caller runs on a connection of its own; call {@link #committed} after it. For those who must not
     * wait until requests leave them a connection.
     */
    public void add(Connection connection, DomainEvent event) throws SQLException {
        OutboxInsert.insert(connection, List.of(event), clock.instant(), null);
    }

    /** Has those events sent at once; without it they leave a little later. */
    public void committed() {
        signal.wake();
    }

    /**
     * Tells the present state again, for a consumer that is new or lost its copy. What is told is never older than what
     * was told before it: this waits until every transaction that has added an event is over, and until this one is, no
     * other can add one, so a change that is under way tells its newer state afterwards. A lock on the rows that are read
     * would not do, since a change adds its event before it writes its rows.
     *
     * @param republication of all that is told together, in however many transactions
     * @param present reads the state; called after the wait, so that it sees what was committed meanwhile
     * @return how many events were added
     * @throws IllegalStateException when others did not finish within ten seconds; the cause is the database's, with
     *     SQLSTATE 55P03
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int republish(UUID republication, Supplier<Stream<DomainEvent>> present) {
        try (var connection = database.getConnection()) {
            holdOthers(connection);
            try (var events = present.get()) {
                int count = OutboxInsert.insert(connection, events::iterator, clock.instant(), republication);
                wakeRelayAfterCommit();
                return count;
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
            OutboxInsert.insert(connection, events, happenedAt, null);
            wakeRelayAfterCommit();
        } catch (SQLException e) {
            throw new IllegalStateException("event not written", e);
        }
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
}
