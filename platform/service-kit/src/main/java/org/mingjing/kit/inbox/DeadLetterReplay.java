package org.mingjing.kit.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Stopping stopping;

    DeadLetterReplay(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String application,
            Topics topics,
            EventHandling handling,
            DeadLetters deadLetters,
            Stopping stopping) {
        this.settings = new HashMap<>(broker);
        this.settings.put(ConsumerConfig.GROUP_ID_CONFIG, application + ".dead-letter-replay");
        this.settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        this.topics = topics;
        this.handling = handling;
        this.deadLetters = deadLetters;
        this.stopping = stopping;
    }

    /** A message waiting in the dead letters of a topic; its content is not shown, it may be anything. */
    public record DeadLetter(String topic, int partition, long offset, String key, String cause, String origin) {}

    public record Replayed(int handled, int failedAgain) {}

    /** The dead letters of a consumed topic that have not been replayed, oldest first, at most so many. */
    public List<DeadLetter> waiting(String topic, int atMost) {
        var letters = new ArrayList<DeadLetter>();
        read(topic, (consumer, record) -> {
            letters.add(new DeadLetter(
                    topic,
                    record.partition(),
                    record.offset(),
                    record.key(),
                    header(record, DeadLetters.CAUSE),
                    header(record, DeadLetters.ORIGIN)));
            return letters.size() < atMost;
        });
        return letters;
    }

    public Replayed replay(String topic) {
        var counts = new int[2];
        read(topic, (consumer, record) -> {
            counts[handled(topic, record) ? 0 : 1]++;
            consumer.commitSync(Map.of(
                    new TopicPartition(record.topic(), record.partition()),
                    new OffsetAndMetadata(record.offset() + 1)));
            return true;
        });
        return new Replayed(counts[0], counts[1]);
    }

    private boolean handled(String topic, ConsumerRecord<String, byte[]> record) {
        try {
            handling.handle(record.value());
            return true;
        } catch (RuntimeException failure) {
            if (stopping.now()) {
                throw failure;
            }
            deadLetters.addAgain(topic, record, failure);
            return false;
        }
    }

    /** Hands on what lies there now, not what a failing replay adds behind it, poll by poll: there may be a lot. */
    private void read(String topic, Reader reader) {
        if (!topics.consumed().contains(topic)) {
            throw new RuleBroken("dead-letter-topic-unknown", topic);
        }
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topics.deadLetterTopic(topic)).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            boolean more = true;
            while (more && partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                var records = consumer.poll(Duration.ofMillis(200)).iterator();
                while (more && records.hasNext()) {
                    var record = records.next();
                    boolean wasThere =
                            record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()));
                    more = !wasThere || reader.read(consumer, record);
                }
            }
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private interface Reader {
        /** @return whether to go on */
        boolean read(KafkaConsumer<String, byte[]> consumer, ConsumerRecord<String, byte[]> record);
    }
}
