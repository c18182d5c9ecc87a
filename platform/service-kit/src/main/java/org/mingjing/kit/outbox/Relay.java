package org.mingjing.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Carries events from the outbox to Kafka: one per service, whoever holds the advisory lock; in order; deleted only
 * when acknowledged, so an event may be sent twice but never lost.
 */
@ApplicationScoped
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final AgroalDataSource database;
    private final EventProducer producer;
    private final Topics topics;
    private final RelaySignal signal;
    private final RelayConfig config;
    private final String application;
    private final CountDownLatch stop = new CountDownLatch(1);
    private Thread thread;

    Relay(
            AgroalDataSource database,
            EventProducer producer,
            Topics topics,
            RelaySignal signal,
            RelayConfig config,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.database = database;
        this.producer = producer;
        this.topics = topics;
        this.signal = signal;
        this.config = config;
        this.application = application;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            thread = new Thread(this::run, "outbox-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stop.countDown();
        signal.wake();
        if (thread != null) {
            thread.join(5_000);
        }
    }

    private void run() {
        while (stop.getCount() > 0) {
            try {
                topics.ensure();
                lead();
            } catch (SQLException | RuntimeException e) {
                // Whatever it is, the rows are safe and somebody has to go on trying: a dead relay would be silent.
                LOG.warnf("outbox waits: %s", e);
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Holds one connection as long as it leads: the lock goes with the connection. */
    private void lead() throws SQLException, InterruptedException {
        try (var connection = database.getConnection()) {
            var outbox = new OutboxRows(connection);
            while (stop.getCount() > 0) {
                if (!outbox.lead()) {
                    signal.await(config.retryAfter());
                    continue;
                }
                try {
                    drain(outbox);
                } finally {
                    outbox.release();
                }
                signal.await(config.pollEvery());
            }
        }
    }

    private void drain(OutboxRows outbox) throws SQLException, InterruptedException {
        List<OutboxRow> rows;
        do {
            rows = outbox.oldest(config.batchSize());
            if (!rows.isEmpty()) {
                send(outbox, rows);
            }
        } while (rows.size() == config.batchSize() && stop.getCount() > 0);
    }

    private void send(OutboxRows outbox, List<OutboxRow> rows) throws SQLException, InterruptedException {
        var service = application.replace("-service", "");
        var records = rows.stream()
                .map(row -> EventProducer.record(
                        row.topic(service), row.key(), row.cloudEvent("/" + application), row.traceparent()))
                .toList();
        try {
            producer.send(records);
            outbox.delete(rows);
        } catch (BrokerUnavailable e) {
            outbox.delete(rows.subList(0, e.acknowledged()));
            throw e;
        }
    }

    private void pause() {
        try {
            if (stop.await(config.retryAfter().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("relay stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
