package org.mingjing.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/** How many events wait and how long the oldest has waited, in seconds. */
@ApplicationScoped
class OutboxGauges {
    private final AgroalDataSource database;
    private final AtomicLong depth;
    private final AtomicLong oldestSeconds;

    OutboxGauges(AgroalDataSource database, MeterRegistry meters) {
        this.database = database;
        this.depth = meters.gauge("mingjing.outbox.depth", new AtomicLong());
        this.oldestSeconds = meters.gauge("mingjing.outbox.oldest.seconds", new AtomicLong());
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*),"
                        + " coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0) from outbox");
                var row = query.executeQuery()) {
            row.next();
            depth.set(row.getLong(1));
            oldestSeconds.set(row.getLong(2));
        }
    }
}
