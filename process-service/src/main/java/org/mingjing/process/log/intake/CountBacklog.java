package org.mingjing.process.log.intake;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.mingjing.process.log.LogConfig;

/** Counts what is not under a published checkpoint; of what waits for a place no more than matters. */
@ApplicationScoped
class CountBacklog {
    private static final String COUNT = """
            select c.next_idx
                - coalesce((select max(size) from log_checkpoint where published_at is not null), 0)
                + (select count(*) from (select 1 from log_pending limit ?) waiting)
            from log_coord c""";

    private final AgroalDataSource database;
    private final LogConfig config;

    CountBacklog(AgroalDataSource database, LogConfig config) {
        this.database = database;
        this.config = config;
    }

    long count() {
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
