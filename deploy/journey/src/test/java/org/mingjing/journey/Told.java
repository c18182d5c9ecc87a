package org.mingjing.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What process-service tells the public from a moment on, as it lies on its topic. */
final class Told implements AutoCloseable {
    private static final String TOPIC = "mingjing.process.public.v1";

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Event> events = new ArrayList<>();

    record Event(String key, String id, String type, long sequence, JsonNode data) {

        static Event of(ConsumerRecord<String, byte[]> record) {
            try {
                var event = Gateway.JSON.readTree(record.value());
                return new Event(
                        record.key(),
                        event.path("id").asText(),
                        event.path("type").asText(),
                        event.path("sequence").asLong(),
                        event.path("data"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean is(String noun) {
            return type.equals("org.mingjing.process." + noun);
        }

        String about(String field) {
            return data.path(field).asText();
        }
    }

    private Told(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    static Told fromNowOn(String kafka) {
        Map<String, Object> settings =
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka, ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Asked for now: until then the end is wherever it is when the first record is fetched.
        partitions.forEach(consumer::position);
        return new Told(consumer);
    }

    /** Everything told so far, each event as often as it was told, per key in the order of the telling. */
    List<Event> all() {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(record -> events.add(Event.of(record)));
        }
        return List.copyOf(events);
    }

    /** A relay that dies between sending and noting it leaves the repetition to the next; consumers know events by id. */
    List<Event> once() {
        var byId = new LinkedHashMap<String, Event>();
        all().forEach(event -> byId.putIfAbsent(event.id(), event));
        return List.copyOf(byId.values());
    }

    List<Event> once(Predicate<Event> wanted) {
        return once().stream().filter(wanted).toList();
    }

    /** Events told later than one of the same key that came after them. */
    List<Event> outOfOrder() {
        var last = new HashMap<String, Long>();
        return once(event -> last.merge(event.key(), event.sequence(), Math::max) != event.sequence());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
