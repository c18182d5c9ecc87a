package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
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
            makeTopic(suite);
            publish(suite, "first");
        }
        try (var suite = Suite.start(options())) {
            publish(suite, "second");
            assertThat(published(suite)).containsExactly("first", "second");
        }
    }

    @Test
    void aTopicThatNobodyMadeIsNotMadeByTheWay() throws Exception {
        try (var suite = Suite.start(options());
                var admin = Admin.create(settings(suite))) {
            assertThatThrownBy(() -> publish(suite, "nowhere")).hasMessageContaining(TOPIC.topic());
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    private SuiteOptions options() {
        return SuiteOptions.ofCheckout()
                .in(directory)
                .on(Ports.free())
                .only(Set.of("kafka"))
                .tellingTo(new PrintStream(PrintStream.nullOutputStream()));
    }

    private static void makeTopic(Suite suite) throws Exception {
        try (var admin = Admin.create(settings(suite))) {
            admin.createTopics(List.of(new NewTopic(TOPIC.topic(), 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static Map<String, Object> settings(Suite suite) {
        return Map.of("bootstrap.servers", suite.addresses().kafka(), "max.block.ms", "5000");
    }

    private static void publish(Suite suite, String value) throws Exception {
        try (var producer = new KafkaProducer<>(settings(suite), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC.topic(), "key", value)).get();
        }
    }

    private static List<String> published(Suite suite) {
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings(suite), new StringDeserializer(), new StringDeserializer())) {
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
