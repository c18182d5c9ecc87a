package org.mingjing.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The outbox table as the relay uses it, on the relay's own connection. */
class OutboxRows {
    // One relay per service: 64 bits that name it among the advisory locks of the database.
    private static final long RELAY_LOCK = 0x6d696e676a696e67L;

    private final Connection connection;

    OutboxRows(Connection connection) {
        this.connection = connection;
    }

    /** Whether this connection is, or just became, the one relay of the service. */
    boolean lead() throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, RELAY_LOCK);
            try (var row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** The connection goes back to a pool one day; the lock must not go with it. */
    void release() throws SQLException {
        try (var unlock = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            unlock.setLong(1, RELAY_LOCK);
            unlock.execute();
        }
    }

    /**
     * The oldest rows. All committed rows qualify, whatever commits later: only rows that were acknowledged
     * are deleted, so a late commit with a low number is not skipped.
     */
    List<OutboxRow> oldest(int limit) throws SQLException {
        try (var query = connection.prepareStatement("select * from outbox order by sequence limit ?")) {
            query.setInt(1, limit);
            try (var result = query.executeQuery()) {
                var rows = new ArrayList<OutboxRow>();
                while (result.next()) {
                    rows.add(OutboxRow.of(result));
                }
                return rows;
            }
        }
    }

    void delete(List<OutboxRow> rows) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox where sequence = any (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::sequence).toArray()));
            delete.executeUpdate();
        }
    }
}
