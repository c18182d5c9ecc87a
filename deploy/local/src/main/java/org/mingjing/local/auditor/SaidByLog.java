package org.mingjing.local.auditor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.mingjing.log.Malformed;
import org.mingjing.log.evidence.Auditor;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;

/** What the log told on Kafka, from the beginning and each time what came since. It belongs to no group, and nobody notes how far it is. */
final class SaidByLog implements Said, AutoCloseable {
    private static final String TOPIC = "mingjing.process.public.v1";
    private static final String TAKEN = "org.mingjing.process.log.entries-taken";
    private static final String PUBLISHED = "org.mingjing.process.log.checkpoint-published";
    private static final Duration AT_ONCE = Duration.ofMillis(200);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Unheard unheard;

    /** @param origin of the log */
    SaidByLog(String kafka, String origin) {
        this.unheard = new Unheard(origin);
        Map<String, Object> settings =
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka, ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.partitions = consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    @Override
    public void tell(Auditor auditor, Runnable makeRoom) {
        var ends = consumer.endOffsets(partitions);
        unheard.tell(auditor, makeRoom);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(AT_ONCE).forEach(message -> unheard.add(message.value()));
            unheard.tell(auditor, makeRoom);
        }
    }

    @Override
    public int unsigned() {
        return unheard.unsigned();
    }

    /**
     * What is no event of the log, or not one it signed, says nothing.
     *
     * @return false for what is in this log's name and not signed by it
     */
    static boolean tell(Auditor auditor, String origin, byte[] message) {
        try {
            var event = JSON.readTree(message);
            var data = event.path("data");
            return hears(auditor, event.path("type").asText(), data)
                    || !data.path("origin").asText().equals(origin);
        } catch (IOException noEvent) {
            // Anybody who can write to the topic could otherwise blind whoever reads it.
            return true;
        }
    }

    private static boolean hears(Auditor auditor, String type, JsonNode data) {
        try {
            return switch (type) {
                case TAKEN -> auditor.hear(Note.parse(bytes(data.path("promise"))));
                case PUBLISHED -> auditor.hear(SignedCheckpoint.parse(bytes(data.path("note"))));
                default -> true;
            };
        } catch (Malformed unreadable) {
            return false;
        }
    }

    private static byte[] bytes(JsonNode text) {
        return text.asText().getBytes(UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
