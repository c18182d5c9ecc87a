package org.mingjing.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.mingjing.events.EventJson;
import org.mingjing.events.process.AlertIssued;
import org.mingjing.local.Addresses;

/**
 * How long an event takes from its outbox row to the inbox row of accountability-service, both stamped by the one
 * PostgreSQL's clock when they are inserted. The first stamp lies before its commit, which lengthens the figure; the
 * second before the commit of the effect, which shortens it by the one insert that follows.
 */
final class EffectLatency {
    private static final String TOPIC = "mingjing.process.public.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Map<TopicPartition, Long> from;

    EffectLatency(Path folder) {
        this.folder = folder;
        try (var consumer = consumer()) {
            this.from = consumer.endOffsets(partitions(consumer));
        }
    }

    String report() throws SQLException {
        var recorded = recorded();
        var millis = effects(recorded);
        millis.sort(null);
        return String.format(
                "%d events, p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, max %.1f ms, not arrived %d",
                recorded.size(),
                at(millis, 0.5),
                at(millis, 0.99),
                at(millis, 0.999),
                at(millis, 1),
                recorded.size() - millis.size());
    }

    private Map<UUID, Instant> recorded() {
        var recorded = new HashMap<UUID, Instant>();
        try (var consumer = consumer()) {
            var ends = consumer.endOffsets(from.keySet());
            consumer.assign(from.keySet());
            from.forEach(consumer::seek);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                    EventJson.read(message.value())
                            .filter(event -> event.data() instanceof AlertIssued)
                            .ifPresent(event -> recorded.put(
                                    event.id(), event.recordedTime().toInstant()));
                }
            }
        }
        return recorded;
    }

    private ArrayList<Double> effects(Map<UUID, Instant> recorded) throws SQLException {
        var deadline = Instant.now().plus(PATIENCE);
        ArrayList<Double> millis;
        do {
            millis = new ArrayList<>();
            try (var connection = Databases.open(folder, "mingjing_accountability");
                    var query = connection.prepareStatement(
                            "select event_id, received_at from inbox where received_at > now() - interval '10 minutes'");
                    var rows = query.executeQuery()) {
                while (rows.next()) {
                    var begun = recorded.get(rows.getObject(1, UUID.class));
                    if (begun != null) {
                        var effect = rows.getObject(2, OffsetDateTime.class).toInstant();
                        millis.add(Duration.between(begun, effect).toNanos() / 1e6);
                    }
                }
            }
        } while (millis.size() < recorded.size() && Instant.now().isBefore(deadline));
        return millis;
    }

    private static double at(ArrayList<Double> sorted, double share) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1));
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Addresses.ofRunning(folder).kafka());
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static java.util.List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        return consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(TOPIC, info.partition()))
                .toList();
    }
}
