package org.mingjing.kit.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends bytes to Kafka and says how many of them the brokers hold for good. */
@ApplicationScoped
public class EventProducer {
    private final Map<String, Object> settings;
    private KafkaProducer<String, byte[]> producer;

    EventProducer(@Identifier("default-kafka-broker") Map<String, Object> broker, RelayConfig config) {
        settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        int patience = Math.toIntExact(config.deliverWithin().toMillis());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience / 2);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, patience / 2);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, patience);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    }

    /**
     * Sends in order and waits.
     *
     * @return how many of the first records were acknowledged; fewer than all when the brokers did not answer
     */
    public synchronized int send(List<ProducerRecord<String, byte[]>> records) throws InterruptedException {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        var sending = new Sending(producer);
        records.forEach(sending::send);
        int acknowledged = 0;
        try {
            for (var result : sending.results()) {
                result.get();
                acknowledged++;
            }
        } catch (ExecutionException e) {
            producer = null;
            throw new BrokerUnavailable(acknowledged, e.getCause());
        }
        return acknowledged;
    }

    /**
     * A batch under way. At its first failure the producer is closed at once, which drops whatever has not left yet:
     * otherwise a later record of the same key could arrive although the one before it did not.
     */
    private static final class Sending {
        private final KafkaProducer<String, byte[]> producer;
        private final List<Future<RecordMetadata>> results = new ArrayList<>();
        private final AtomicBoolean failed = new AtomicBoolean();

        Sending(KafkaProducer<String, byte[]> producer) {
            this.producer = producer;
        }

        void send(ProducerRecord<String, byte[]> record) {
            if (!failed.get()) {
                try {
                    results.add(producer.send(record, (metadata, failure) -> stopAt(failure)));
                } catch (IllegalStateException closedMeanwhile) {
                    failed.set(true);
                    results.add(CompletableFuture.failedFuture(closedMeanwhile));
                }
            }
        }

        private void stopAt(Exception failure) {
            if (failure != null && failed.compareAndSet(false, true)) {
                producer.close(Duration.ZERO);
            }
        }

        List<Future<RecordMetadata>> results() {
            return results;
        }
    }

    public static ProducerRecord<String, byte[]> record(String topic, String key, byte[] value, String traceparent) {
        var record = new ProducerRecord<>(topic, key, value);
        record.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        if (traceparent != null) {
            record.headers().add("traceparent", traceparent.getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
        }
    }
}
