package org.mingjing.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** How many events wait and how long the oldest has waited, in seconds; NaN while the database does not say. */
@ApplicationScoped
class OutboxGauges {
    private static final Logger LOG = Logger.getLogger(OutboxGauges.class);

    private final AgroalDataSource database;
    private volatile Waiting waiting = Waiting.UNKNOWN;
    private volatile boolean failed;

    OutboxGauges(AgroalDataSource database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("mingjing.outbox.depth", this, gauges -> gauges.waiting.events())
                .register(meters);
        Gauge.builder("mingjing.outbox.oldest.seconds", this, gauges -> gauges.waiting.oldestSeconds())
                .register(meters);
    }

    private record Waiting(double events, double oldestSeconds) {
        /** The last value would look like a quiet hour, just when events pile up. */
        static final Waiting UNKNOWN = new Waiting(Double.NaN, Double.NaN);
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*),"
                        + " coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0) from outbox");
                var row = query.executeQuery()) {
            row.next();
            waiting = new Waiting(row.getDouble(1), row.getDouble(2));
            failed = false;
        } catch (SQLException failure) {
            waiting = Waiting.UNKNOWN;
            if (!failed) {
                // One line until it is measured again, not one every few seconds.
                LOG.warnf("outbox not measured: %s", failure);
            }
            failed = true;
        }
    }
}
