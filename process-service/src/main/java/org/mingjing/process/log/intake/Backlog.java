package org.mingjing.process.log.intake;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.log.LogConfig;

/**
 * How many entries are not under a published checkpoint yet. When they are too many, those that can wait are sent away: the
 * acts of the bureau are logged whatever happens, and what waits for its place must stay a matter of seconds. For one thread.
 */
@ApplicationScoped
class Backlog {
    private static final long COUNTED_EVERY = Duration.ofMillis(100).toNanos();
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

    Backlog(AgroalDataSource database, LogConfig config) {
        this.database = database;
        this.config = config;
    }

    /** @throws RuleBroken {@code log-behind}, a 503 */
    void refuseBeyondLimit() {
        if (!counted || entries >= config.backlogLimit() || System.nanoTime() - countedAt > COUNTED_EVERY) {
            entries = count();
            countedAt = System.nanoTime();
            counted = true;
        }
        if (entries >= config.backlogLimit()) {
            throw new RuleBroken("log-behind", config.backlogLimit());
        }
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
