package org.mingjing.bench.log;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.mingjing.bench.Databases;

/** Looks ten times a second how many entries wait for their place, since when the first of them, and how many for a checkpoint. */
final class LagWatch implements AutoCloseable {
    private static final long EVERY_MILLIS = 100;
    private static final String LAG = """
            select (select count(*) from log_pending) as waiting,
                   coalesce(extract(epoch from clock_timestamp() - (select received_at from log_inbox
                       where id = (select min(inbox_id) from log_pending))), 0) as oldest,
                   (select next_idx from log_coord) - coalesce((select max(size) from log_checkpoint
                       where published_at is not null), 0) as uncovered""";

    private final Connection connection;
    private final Thread thread = new Thread(this::run, "lag-watch");
    private volatile boolean closed;
    private long mostWaiting;
    private double oldestSeconds;
    private long mostUncovered;
    private SQLException failure;

    private LagWatch(Connection connection) {
        this.connection = connection;
    }

    static LagWatch start(Path folder) throws SQLException {
        var watch = new LagWatch(Databases.open(folder, "mingjing_process"));
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    /** The worst of what was seen. */
    record Lag(long mostWaiting, double oldestSeconds, long mostUncovered) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "at most %,d entries waited for a place, the longest %.3f s; at most %,d more for a checkpoint",
                    mostWaiting,
                    oldestSeconds,
                    mostUncovered);
        }
    }

    /** Ends the watch. */
    Lag worst() throws InterruptedException, SQLException {
        close();
        if (failure != null) {
            throw failure;
        }
        return new Lag(mostWaiting, oldestSeconds, mostUncovered);
    }

    private void run() {
        try (var query = connection.prepareStatement(LAG)) {
            while (!closed) {
                try (var row = query.executeQuery()) {
                    row.next();
                    mostWaiting = Math.max(mostWaiting, row.getLong("waiting"));
                    oldestSeconds = Math.max(oldestSeconds, row.getDouble("oldest"));
                    mostUncovered = Math.max(mostUncovered, row.getLong("uncovered"));
                }
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (SQLException e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException, SQLException {
        closed = true;
        thread.join();
        connection.close();
    }
}
