package org.mingjing.process.log.lead;

import java.sql.Connection;
import java.sql.SQLException;

/** The advisory lock that one instance has at a time. It goes with its connection, and must never go with it into a pool. */
final class LeadLock {
    // One leader of the log: 64 bits that name it among the advisory locks of the database.
    private static final long LOCK = 0x6d6a2d746c6f6721L;

    private static final String RELEASE = "select pg_advisory_unlock_all()";

    private LeadLock() {}

    static boolean take(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            try (var row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Gives a connection of the leader back as it was, or not at all. */
    static void release(Connection connection) throws SQLException {
        try (connection) {
            try (var release = connection.createStatement()) {
                release.execute(RELEASE);
                Patience.asOthers(connection);
            } catch (SQLException failure) {
                connection.abort(Runnable::run);
                throw failure;
            }
        }
    }
}
