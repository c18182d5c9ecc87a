package org.mingjing.bench.log;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.mingjing.bench.Databases;

/** How many entries the log has, as its database says. */
final class LogSize {
    private static final String WAITING = "select exists (select from log_pending)";
    private static final String NEXT = "select next_idx from log_coord";

    private LogSize() {}

    /** Waits until every entry that was taken has its place. */
    static long sequenced(Path folder) throws SQLException, InterruptedException {
        try (var connection = Databases.open(folder, "mingjing_process")) {
            while (waits(connection)) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            return number(connection, NEXT);
        }
    }

    private static boolean waits(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(WAITING);
                var row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
