package org.mingjing.process.log.lead;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The lead of one instance: an advisory lock that goes with its connection, and an epoch that every transaction of the leader
 * asks for, so that one who lost the lock without noticing can do nothing any more.
 */
public final class Lead implements AutoCloseable {
    // One leader of the log: 64 bits that name it among the advisory locks of the database.
    private static final long LOCK = 0x6d6a2d746c6f6721L;

    private final AgroalDataSource database;
    private final Connection holder;
    private final long epoch;

    private Lead(AgroalDataSource database, Connection holder, long epoch) {
        this.database = database;
        this.holder = holder;
        this.epoch = epoch;
    }

    /** The lead was lost; another instance has it or will have. */
    public static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost() {
            super("another instance leads the log");
        }
    }

    /** What a leader does in one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** @return null while another instance leads */
    public static Lead take(AgroalDataSource database) throws SQLException {
        var holder = database.getConnection();
        try {
            if (lock(holder)) {
                return new Lead(database, holder, nextEpoch(holder));
            }
            holder.close();
            return null;
        } catch (SQLException | RuntimeException e) {
            release(holder);
            throw e;
        }
    }

    /** The connection goes back to a pool; no lock may go with it. */
    private static void release(Connection holder) throws SQLException {
        try (holder;
                var unlock = holder.createStatement()) {
            unlock.execute("select pg_advisory_unlock_all()");
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            try (var row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static long nextEpoch(Connection connection) throws SQLException {
        try (var next = connection.prepareStatement("update log_coord set epoch = epoch + 1 returning epoch");
                var row = next.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** @throws Lost when the lock's connection is gone */
    public void confirm() {
        try {
            if (!holder.isValid(1)) {
                throw new Lost();
            }
        } catch (SQLException e) {
            throw new Lost();
        }
    }

    /**
     * One transaction as the leader; leaders exclude each other in it.
     *
     * @throws Lost when another instance has taken the lead since
     */
    public <T> T transaction(Work<T> work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                refuseIfLost(connection);
                var result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private void refuseIfLost(Connection connection) throws SQLException {
        try (var fence = connection.prepareStatement("select 1 from log_coord where epoch = ? for update")) {
            fence.setLong(1, epoch);
            try (var row = fence.executeQuery()) {
                if (!row.next()) {
                    throw new Lost();
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        release(holder);
    }
}
