package org.mingjing.process.log.intake;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.log.LogConfig;

/**
 * How many entries are not under a published checkpoint yet. When they are too many, those that can wait are sent away: the
 * acts of the bureau are logged whatever happens, and what waits for its place must stay a matter of seconds. For one thread.
 */
@ApplicationScoped
class Backlog {
    private static final long COUNTED_EVERY = Duration.ofMillis(100).toNanos();
    private static final long LOOK_EVERY = Duration.ofMillis(20).toNanos();
    /** Longer than it takes to make a checkpoint each second. */
    private static final long PATIENCE = Duration.ofMillis(1_500).toNanos();

    /** Of those that wait for a place no more are counted than matter. */
    private static final String COUNT = """
            select c.next_idx
                - coalesce((select max(size) from log_checkpoint where published_at is not null), 0)
                + (select count(*) from (select 1 from log_pending limit ?) waiting)
            from log_coord c""";

    private final AgroalDataSource database;
    private final LogConfig config;
    private long entries;
    private long countedAt;
    private boolean counted;
    private boolean jammed;

    Backlog(AgroalDataSource database, LogConfig config) {
        this.database = database;
        this.config = config;
    }

    /**
     * Waits a little for the next checkpoint before it sends anybody away: who is sent away stays away for seconds, and a
     * log that is only busy would stand still meanwhile. After that it waits for nobody until there is room again.
     *
     * @throws RuleBroken {@code log-behind}, a 503
     */
    void refuseBeyondLimit() {
        long end = System.nanoTime() + PATIENCE;
        while (isBeyondLimit()) {
            if (jammed || System.nanoTime() > end) {
                jammed = true;
                throw new RuleBroken("log-behind", config.backlogLimit());
            }
            LockSupport.parkNanos(LOOK_EVERY);
        }
        jammed = false;
    }

    private boolean isBeyondLimit() {
        if (!counted || entries >= config.backlogLimit() || System.nanoTime() - countedAt > COUNTED_EVERY) {
            entries = count();
            countedAt = System.nanoTime();
            counted = true;
        }
        return entries >= config.backlogLimit();
    }

    /** Between two counts. */
    void grow(int by) {
        entries += by;
    }

    private long count() {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            count.setInt(1, config.backlogLimit());
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("backlog not counted", e);
        }
    }
}
