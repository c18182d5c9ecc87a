package org.mingjing.bench.log;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;

/** Who led the log when, asked for over and over. */
final class LeaderWatch implements AutoCloseable {
    private static final long EVERY_MILLIS = 20;

    private final LogDatabase database;
    private final ConcurrentSkipListMap<Long, String> leaders = new ConcurrentSkipListMap<>();
    private final Thread thread = new Thread(this::run, "leader-watch");
    private volatile boolean closed;
    private volatile SQLException failure;

    private LeaderWatch(LogDatabase database) {
        this.database = database;
    }

    /** @param database a connection of its own, which it closes */
    static LeaderWatch start(LogDatabase database) {
        var watch = new LeaderWatch(database);
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    /** The last one seen before; empty before the first. */
    Optional<String> at(long nanos) {
        return Optional.ofNullable(leaders.floorEntry(nanos)).map(Map.Entry::getValue);
    }

    private void run() {
        try {
            while (!closed) {
                database.leader().ifPresent(leader -> leaders.put(System.nanoTime(), leader));
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (SQLException e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        closed = true;
        thread.join();
        database.close();
        if (failure != null) {
            throw failure;
        }
    }
}
