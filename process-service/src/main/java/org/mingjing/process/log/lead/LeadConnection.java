package org.mingjing.process.log.lead;

import java.sql.Connection;
import java.sql.SQLException;
import org.mingjing.process.log.lead.Lead.Lost;

/**
 * A connection that the leader keeps for as long as it leads: whoever queues with all requests for one would lose the lead just
 * when there is most to do. For one thread at a time.
 */
public final class LeadConnection {
    private final Connection connection;
    private final long epoch;

    LeadConnection(Connection connection, long epoch) {
        this.connection = connection;
        this.epoch = epoch;
    }

    /** What a leader does with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** @throws Lost when the connection is gone */
    public <T> T read(Work<T> work) throws SQLException {
        refuseIfClosed();
        return work.in(connection);
    }

    /**
     * One transaction as the leader; leaders exclude each other in it.
     *
     * @throws Lost when another instance has taken the lead since
     */
    public <T> T transaction(Work<T> work) throws SQLException {
        refuseIfClosed();
        connection.setAutoCommit(false);
        try {
            Fence.hold(connection, epoch);
            var result = work.in(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (Throwable failure) {
            // To leave the transaction otherwise would commit half of it.
            rollback(failure);
            throw failure;
        }
    }

    private void rollback(Throwable failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException another) {
            failure.addSuppressed(another);
        }
    }

    private void refuseIfClosed() throws SQLException {
        if (connection.isClosed()) {
            throw new Lost();
        }
    }
}
