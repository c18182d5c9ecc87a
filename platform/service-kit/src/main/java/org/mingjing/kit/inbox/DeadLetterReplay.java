package org.mingjing.kit.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mingjing.kit.outbox.Topics;
import org.mingjing.kit.problem.RuleBroken;

/**
 * An operator looks through dead letters, or has them handled again once the cause is mended. Those that fail again go
 * to the end of the same topic; how far the replay came is a committed offset of its own consumer group.
 */
@ApplicationScoped
public class DeadLetterReplay {
    private final Map<String, Object> settings;
    private final Topics topics;
    private final EventHandling handling;
    private final DeadLetters deadLetters;

    DeadLetterReplay(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String application,
            Topics topics,
            EventHandling handling,
            DeadLetters deadLetters) {
        this.settings = new HashMap<>(broker);
        this.settings.put(ConsumerConfig.GROUP_ID_CONFIG, application + ".dead-letter-replay");
        this.settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        this.topics = topics;
        this.handling = handling;
        this.deadLetters = deadLetters;
    }

    /** A message waiting in the dead letters of a topic; its content is not shown, it may be anything. */
    public record DeadLetter(String topic, int partition, long offset, String key, String cause, String origin) {}

    public record Replayed(int handled, int failedAgain) {}

    /** The dead letters of a consumed topic that have not been replayed, oldest first, at most so many. */
    public List<DeadLetter> waiting(String topic, int atMost) {
        return read(topic, (consumer, ends) -> {
            var letters = new ArrayList<DeadLetter>();
            for (var record : upTo(consumer, ends)) {
                if (letters.size() < atMost) {
                    letters.add(new DeadLetter(
                            topic,
                            record.partition(),
                            record.offset(),
                            record.key(),
                            header(record, DeadLetters.CAUSE),
                            header(record, DeadLetters.ORIGIN)));
                }
            }
            return letters;
        });
    }

    public Replayed replay(String topic) {
        return read(topic, (consumer, ends) -> {
            int handled = 0;
            int failed = 0;
            for (var record : upTo(consumer, ends)) {
                if (handled(topic, record)) {
                    handled++;
                } else {
                    failed++;
                }
                consumer.commitSync(Map.of(
                        new TopicPartition(record.topic(), record.partition()),
                        new OffsetAndMetadata(record.offset() + 1)));
            }
            return new Replayed(handled, failed);
        });
    }

    private boolean handled(String topic, ConsumerRecord<String, byte[]> record) {
        try {
            handling.handle(record.value());
            return true;
        } catch (RuntimeException failure) {
            deadLetters.add(
                    new ConsumerRecord<>(topic, record.partition(), record.offset(), record.key(), record.value()),
                    failure);
            return false;
        }
    }

    private <T> T read(String topic, Reading<T> reading) {
        if (!topics.consumed().contains(topic)) {
            throw new RuleBroken("dead-letter-topic-unknown", topic);
        }
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topics.deadLetterTopic(topic)).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            return reading.of(consumer, consumer.endOffsets(partitions));
        }
    }

    /** What lies there now, not what a failing replay adds behind it. */
    private static List<ConsumerRecord<String, byte[]>> upTo(
            KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        var open = ends.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        while (!open.isEmpty()) {
            open.entrySet().removeIf(entry -> consumer.position(entry.getKey()) >= entry.getValue());
            for (var record : consumer.poll(Duration.ofMillis(200))) {
                if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) {
                    records.add(record);
                }
            }
        }
        return records;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private interface Reading<T> {
        T of(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends);
    }
}
