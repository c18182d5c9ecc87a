package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {
    private static final TopicPartition TOPIC = new TopicPartition("mingjing.test.public.v1", 0);

    @TempDir
    private Path directory;

    @Test
    void whatWasAcknowledgedIsThereAfterARestartOnOtherPorts() throws Exception {
        try (var suite = Suite.start(options())) {
            publish(suite, "first");
        }
        try (var suite = Suite.start(options())) {
            publish(suite, "second");
            assertThat(published(suite)).containsExactly("first", "second");
        }
    }

    private SuiteOptions options() {
        return SuiteOptions.ofCheckout()
                .in(directory)
                .on(Ports.free())
                .only(Set.of("kafka"))
                .tellingTo(new PrintStream(PrintStream.nullOutputStream()));
    }

    private static void publish(Suite suite, String value) throws Exception {
        var settings =
                Map.<String, Object>of("bootstrap.servers", suite.addresses().kafka(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC.topic(), "key", value)).get();
        }
    }

    private static List<String> published(Suite suite) {
        var settings =
                Map.<String, Object>of("bootstrap.servers", suite.addresses().kafka());
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(TOPIC));
            consumer.seekToBeginning(List.of(TOPIC));
            var end = consumer.endOffsets(List.of(TOPIC)).get(TOPIC);
            while (consumer.position(TOPIC) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> values.add(found.value()));
            }
        }
        return values;
    }
}
