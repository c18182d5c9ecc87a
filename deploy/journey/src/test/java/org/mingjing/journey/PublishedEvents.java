package org.mingjing.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventCatalogue;
import org.mingjing.events.Samples;

/** All that the services have published, byte by byte as it lies on their topics, beside the samples that consumers test with. */
final class PublishedEvents {
    // Those that a sample shows and an event may lack.
    private static final Set<String> OPTIONAL = Set.of("traceparent", "republished", "republication");

    private final List<JsonNode> events;

    PublishedEvents(String kafka) {
        Map<String, Object> settings =
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka, ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            this.events = read(consumer);
        }
    }

    Set<String> types() {
        return events.stream().map(event -> event.path("type").asText()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** One line per kind of difference, with the type it was seen on. */
    Set<String> unlikeTheirSample() {
        var differences = new LinkedHashSet<String>();
        for (var event : events) {
            var type = event.path("type").asText();
            EventCatalogue.eventClass(type)
                    .ifPresentOrElse(
                            known -> compare(type, event, sample(known), differences),
                            () -> differences.add(type + " is in no catalogue"));
        }
        return differences;
    }

    private static void compare(String where, JsonNode actual, JsonNode sample, Set<String> differences) {
        if (actual.isNull() || sample.isNull()) {
            return;
        }
        if (actual.getNodeType() != sample.getNodeType()) {
            differences.add(where + " is " + actual.getNodeType() + " where the sample has " + sample.getNodeType());
        } else if (actual.isArray() && !actual.isEmpty() && !sample.isEmpty()) {
            actual.forEach(element -> compare(where + "[]", element, sample.get(0), differences));
        } else if (actual instanceof ObjectNode fields) {
            compareFields(where, fields, (ObjectNode) sample, differences);
        }
    }

    private static void compareFields(String where, ObjectNode actual, ObjectNode sample, Set<String> differences) {
        var names = new TreeSet<String>();
        actual.fieldNames().forEachRemaining(names::add);
        sample.fieldNames().forEachRemaining(names::add);
        names.removeAll(OPTIONAL);
        for (var name : names) {
            if (actual.has(name) && sample.has(name)) {
                compare(where + "." + name, actual.get(name), sample.get(name), differences);
            } else {
                differences.add(where + "." + name + (actual.has(name) ? " is not in the sample" : " is missing"));
            }
        }
    }

    private static JsonNode sample(Class<? extends DomainEvent> event) {
        return json(Samples.of(event));
    }

    private static JsonNode json(byte[] bytes) {
        try {
            return Gateway.JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> read(KafkaConsumer<String, byte[]> consumer) {
        var partitions = topics().stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var events = new ArrayList<JsonNode>();
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(Duration.ofMillis(200)).forEach(message -> events.add(json(message.value())));
        }
        return events;
    }

    private static Set<String> topics() {
        return EventCatalogue.all().stream()
                .map(event -> EventCatalogue.classificationOf(event)
                        .topicOf(EventCatalogue.typeOf(event).split("\\.")[2]))
                .collect(Collectors.toSet());
    }
}
