package org.mingjing.process.log.lead;

import java.sql.Connection;
import java.sql.SQLException;

/** The advisory lock that one instance has at a time. It goes with its connection, and must never go with it into a pool. */
final class LeadLock {
    // One leader of the log: 64 bits that name it among the advisory locks of the database.
    private static final long LOCK = 0x6d6a2d746c6f6721L;

    /** A host that died says nothing: the server finds out in some seconds, and not in the two hours that are usual. */
    private static final String SOON = "set tcp_keepalives_idle = 3; set tcp_keepalives_interval = 1;"
            + " set tcp_keepalives_count = 3; set tcp_user_timeout = 6000";

    private static final String RELEASE = "select pg_advisory_unlock_all(); reset tcp_keepalives_idle;"
            + " reset tcp_keepalives_interval; reset tcp_keepalives_count; reset tcp_user_timeout";

    private LeadLock() {}

    static boolean take(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(?)");
                var soon = connection.createStatement()) {
            lock.setLong(1, LOCK);
            try (var row = lock.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    return false;
                }
            }
            soon.execute(SOON);
            return true;
        }
    }

    /** Gives the connection back without the lock, or not at all. */
    static void release(Connection connection) throws SQLException {
        try (connection) {
            try (var release = connection.createStatement()) {
                release.execute(RELEASE);
            } catch (SQLException failure) {
                connection.abort(Runnable::run);
                throw failure;
            }
        }
    }
}
