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
final class SaidByLog implements AutoCloseable {
    private static final String TOPIC = "mingjing.process.public.v1";
    private static final String TAKEN = "org.mingjing.process.log.entries-taken";
    private static final String PUBLISHED = "org.mingjing.process.log.checkpoint-published";
    private static final Duration AT_ONCE = Duration.ofMillis(200);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Unheard unheard = new Unheard();

    SaidByLog(String kafka) {
        Map<String, Object> settings =
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka, ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.partitions = consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /**
     * Up to what there is now.
     *
     * @param makeRoom in an auditor who can hear no more; when it fails, the rest is told the next time
     */
    void tell(Auditor auditor, Runnable makeRoom) {
        var ends = consumer.endOffsets(partitions);
        unheard.tell(auditor, makeRoom);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(AT_ONCE).forEach(message -> unheard.add(message.value()));
            unheard.tell(auditor, makeRoom);
        }
    }

    /** What is no event of the log, or not one it signed, says nothing. */
    static void tell(Auditor auditor, byte[] message) {
        try {
            var event = JSON.readTree(message);
            var data = event.path("data");
            switch (event.path("type").asText()) {
                case TAKEN -> auditor.hear(Note.parse(bytes(data.path("promise"))));
                case PUBLISHED -> auditor.hear(SignedCheckpoint.parse(bytes(data.path("note"))));
                default -> {}
            }
        } catch (IOException | Malformed nothing) {
            // Anybody who can write to the topic could otherwise blind whoever reads it.
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
