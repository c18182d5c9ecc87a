package org.mingjing.testkit;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventCatalogue;
import org.mingjing.events.EventEnvelope;
import org.mingjing.events.EventJson;
import org.mingjing.kit.outbox.EventProducer;

/** The broker of the service under test, seen as another service or a subscriber sees it. */
public final class TestTopics {
    private TestTopics() {}

    /** Publishes as the service that owns the event would. */
    public static EventEnvelope<DomainEvent> publish(DomainEvent event) {
        var service = serviceOf(event.getClass());
        var now = OffsetDateTime.now();
        var envelope = new EventEnvelope<>(
                UUID.randomUUID(), "/" + service + "-service", now, now, System.nanoTime(), null, false, null, event);
        publish(envelope);
        return envelope;
    }

    /** Publishes this very envelope, for example a second time. */
    public static void publish(EventEnvelope<? extends DomainEvent> envelope) {
        var data = envelope.data();
        var service = serviceOf(data.getClass());
        var topic = EventCatalogue.classificationOf(data.getClass()).topicOf(service);
        send(EventProducer.record(topic, data.key(), EventJson.write(envelope), envelope.traceparent()));
    }

    /** The service whose event this is, as its topics are named. */
    static String serviceOf(Class<? extends DomainEvent> event) {
        return EventCatalogue.typeOf(event).split("\\.")[2];
    }

    public static void publishRaw(String topic, String key, byte[] value) {
        send(new ProducerRecord<>(topic, key, value));
    }

    private static void send(ProducerRecord<String, byte[]> message) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything that lies on a topic now, in the order of each partition. */
    public static List<ConsumerRecord<String, byte[]>> recordsOn(String topic) {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", bootstrapServers());
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    public static Stream<EventEnvelope<DomainEvent>> envelopesOn(String topic) {
        return recordsOn(topic).stream().map(ConsumerRecord::value).flatMap(bytes -> EventJson.read(bytes).stream());
    }

    /** The events on a topic that are of this kind. */
    public static <E extends DomainEvent> Stream<E> eventsOn(String topic, Class<E> kind) {
        return envelopesOn(topic)
                .map(EventEnvelope::data)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** How far a consumer group has acknowledged a partition: the offset it would go on with; 0 when it never did. */
    public static long committed(String group, TopicPartition partition) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            var offset = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .get(partition);
            return offset == null ? 0 : offset.offset();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String bootstrapServers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
