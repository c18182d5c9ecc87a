package org.mingjing.bench.log;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.mingjing.events.EventCatalogue;
import org.mingjing.events.EventEnvelope;
import org.mingjing.events.EventJson;
import org.mingjing.events.accountability.ComplaintUpheld;
import org.mingjing.local.Addresses;

/** Complaints that were found justified, as accountability-service would tell them: each is an act that process-service logs. */
final class ToldActs {
    private static final String SERVICE = "accountability";
    private static final int AT_ONCE = 500;

    private final Path folder;

    ToldActs(Path folder) {
        this.folder = folder;
    }

    /** Goes on telling as fast as they are logged until it is over, and returns when the last one has its place. */
    Appending.Taken run(long nanos) throws SQLException, InterruptedException {
        var topic = EventCatalogue.classificationOf(ComplaintUpheld.class).topicOf(SERVICE);
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                Addresses.ofRunning(folder).kafka(),
                ProducerConfig.ACKS_CONFIG,
                "all");
        long size = LogSize.sequenced(folder);
        long begun = System.nanoTime();
        long told = 0;
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            while (System.nanoTime() - begun < nanos) {
                for (int one = 0; one < AT_ONCE; one++) {
                    var event = upheld();
                    producer.send(new ProducerRecord<>(topic, event.data().key(), EventJson.write(event)));
                }
                producer.flush();
                told += AT_ONCE;
                awaitSize(size + told);
            }
        }
        return new Appending.Taken(told, 0, begun, System.nanoTime());
    }

    private void awaitSize(long size) throws SQLException, InterruptedException {
        while (LogSize.sequenced(folder) < size) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static EventEnvelope<ComplaintUpheld> upheld() {
        var now = OffsetDateTime.now();
        var complaint = new ComplaintUpheld(
                UUID.randomUUID(), "BENCH-01", "BENCH", "BENCH-01-2026-000001", "INACTION", LocalDate.now());
        return new EventEnvelope<>(
                UUID.randomUUID(),
                "/" + SERVICE + "-service",
                now,
                now,
                System.nanoTime(),
                null,
                false,
                null,
                complaint);
    }
}
