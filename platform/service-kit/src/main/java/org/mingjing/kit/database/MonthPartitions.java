package org.mingjing.kit.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;

/** Keeps the partitions of this month and the next two there, so that an old month can be detached whole. */
@ApplicationScoped
class MonthPartitions {
    private final AgroalDataSource database;

    MonthPartitions(AgroalDataSource database) {
        this.database = database;
    }

    void atStart(@Observes StartupEvent started) throws SQLException {
        ensure();
    }

    @Scheduled(every = "12h", delayed = "12h")
    void ensure() throws SQLException {
        try (var connection = database.getConnection();
                var call = connection.prepareStatement(
                        "select ensure_month_partitions('outbox', 2), ensure_month_partitions('audit_entry', 2)")) {
            call.execute();
        }
    }
}
