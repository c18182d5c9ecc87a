package org.mingjing.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.mingjing.kit.problem.DatabaseFailure;

/** How many events wait and how long the oldest has waited, in seconds. */
@ApplicationScoped
class OutboxGauges {
    private static final Logger LOG = Logger.getLogger(OutboxGauges.class);

    private final AgroalDataSource database;
    private final AtomicLong depth;
    private final AtomicLong oldestSeconds;

    OutboxGauges(AgroalDataSource database, MeterRegistry meters) {
        this.database = database;
        this.depth = meters.gauge("mingjing.outbox.depth", new AtomicLong());
        this.oldestSeconds = meters.gauge("mingjing.outbox.oldest.seconds", new AtomicLong());
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*),"
                        + " coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0) from outbox");
                var row = query.executeQuery()) {
            row.next();
            depth.set(row.getLong(1));
            oldestSeconds.set(row.getLong(2));
        } catch (SQLException failure) {
            if (DatabaseFailure.of(failure).orElse(null) != DatabaseFailure.TRANSIENT) {
                throw new IllegalStateException("outbox not measured", failure);
            }
            // A line every few seconds while the database is away, not a stack trace.
            LOG.warnf("outbox not measured: %s", failure);
        }
    }
}
