package org.mingjing.bench.log;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mingjing.local.Suite;

/** The tables of the log as process-service's own role sees them. */
final class LogDatabase implements AutoCloseable {
    private static final String DATABASE = "mingjing_process";
    private static final String ROLE = DATABASE + "_runtime";
    /** The lock's number in two halves. */
    private static final String LEADER = """
            select a.application_name from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted
              and l.classid::bigint = x'6d6a2d74'::bigint and l.objid::bigint = x'6c6f6721'::bigint""";

    private static final String PLACES = """
            select count(*) as places, coalesce(min(idx), 0) as first, coalesce(max(idx) + 1, 0) as size,
                   count(distinct inbox_id) as entries,
                   (select next_idx from log_coord) as next, (select count(*) from log_inbox) as taken,
                   (select count(*) from log_pending) as waiting
            from log_seq""";

    private final Connection connection;

    private LogDatabase(Connection connection) {
        this.connection = connection;
    }

    static LogDatabase open(Suite suite) throws SQLException {
        return new LogDatabase(
                DriverManager.getConnection(suite.addresses().jdbc(DATABASE), ROLE, suite.password(ROLE)));
    }

    /**
     * What has a place.
     *
     * @param size one more than the last place
     * @param entries that have one
     * @param next the place that will be given next
     * @param taken entries that were ever taken
     */
    record Places(long places, long first, long size, long entries, long next, long taken, long waiting) {
        boolean areGapFree() {
            return first == 0 && places == size && next == size && entries == places && taken == places && waiting == 0;
        }
    }

    /** @return the notes of all checkpoints that were ever signed, by size */
    List<String> notes() throws SQLException {
        var notes = new ArrayList<String>();
        try (var query = connection.prepareStatement("select note from log_checkpoint order by size");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                notes.add(rows.getString(1));
            }
        }
        return notes;
    }

    Places places() throws SQLException {
        try (var query = connection.prepareStatement(PLACES);
                var row = query.executeQuery()) {
            row.next();
            return new Places(
                    row.getLong("places"),
                    row.getLong("first"),
                    row.getLong("size"),
                    row.getLong("entries"),
                    row.getLong("next"),
                    row.getLong("taken"),
                    row.getLong("waiting"));
        }
    }

    /** The name of the process that holds the lead; empty while none does. */
    Optional<String> leader() throws SQLException {
        try (var query = connection.prepareStatement(LEADER);
                var rows = query.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    /** Waits until every entry that was taken has its place. */
    long sequencedSize() throws SQLException, InterruptedException {
        while (LogSize.number(connection, "select count(*) from log_pending") > 0) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return nextPlace();
    }

    long nextPlace() throws SQLException {
        return LogSize.number(connection, "select next_idx from log_coord");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
