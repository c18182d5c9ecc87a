package org.mingjing.process.log.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.LogCheckpointPublished;
import org.mingjing.events.process.LogEntriesTaken;
import org.mingjing.events.process.LogHalted;
import org.mingjing.events.process.LogResumed;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.append.NewEntry;
import org.mingjing.process.log.append.Receipt;
import org.mingjing.process.log.append.TransparencyLog;
import org.mingjing.process.log.checkpoint.Publication;
import org.mingjing.process.log.run.LogState.Doing;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class LogLeaderTest {
    private static final String TOPIC = "mingjing.process.public.v1";
    private static final Duration LONG = Duration.ofMinutes(1);

    @Inject
    LogLeader leader;

    @Inject
    LogState state;

    @Inject
    LeadLog leadLog;

    @Inject
    WhyItWaits whyItWaits;

    @Inject
    TellState tellState;

    @Inject
    LogConfig config;

    @Inject
    AgroalDataSource database;

    @Inject
    TransparencyLog log;

    @Inject
    Publication publication;

    @ConfigProperty(name = "mingjing.store.directory")
    Path store;

    @Test
    void what_is_appended_is_soon_published_and_a_damaged_tile_stops_it_until_that_is_mended() throws Exception {
        leader.begin();
        try {
            var taken = append(300);
            await().untilAsserted(() -> assertThat(publishedSize()).isGreaterThanOrEqualTo(300));
            await().untilAsserted(() -> assertThat(state.doing()).isEqualTo(Doing.LEADING));
            await().untilAsserted(() -> {
                assertThat(TestTopics.eventsOn(TOPIC, LogEntriesTaken.class))
                        .anySatisfy(event -> assertThat(event.leafHashes())
                                .containsAll(taken.stream()
                                        .map(one -> one.leafHash().toString())
                                        .toList()));
                assertThat(TestTopics.eventsOn(TOPIC, LogCheckpointPublished.class))
                        .anySatisfy(event -> assertThat(event.size()).isEqualTo(publishedSize()));
            });

            var tile = store.resolve("log/tile/0/000");
            var kept = Files.readAllBytes(tile);
            Files.write(tile, "not these".getBytes(UTF_8));
            long before = publishedSize();
            append(1);
            // Of a log that is quiet it looks at one bundle each time.
            await().atMost(LONG).untilAsserted(() -> assertThat(state.doing()).isEqualTo(Doing.STOPPED));
            assertThat(state.stopped().orElseThrow().about()).isEqualTo("tile/0/000");
            append(1);
            assertThat(publishedSize()).isEqualTo(before);

            Files.write(tile, kept);
            await().untilAsserted(() -> assertThat(publishedSize()).isEqualTo(before + 2));
            await().untilAsserted(() -> {
                assertThat(TestTopics.eventsOn(TOPIC, LogHalted.class))
                        .anySatisfy(event -> assertThat(event.reasonCode()).isEqualTo("TILE_DAMAGED"));
                assertThat(TestTopics.eventsOn(TOPIC, LogResumed.class)).isNotEmpty();
            });
        } finally {
            leader.stop(null);
        }
    }

    @Test
    void what_one_instance_found_keeps_another_from_leading_until_that_is_mended() throws Exception {
        append(300);
        var ones = new Led();
        var others = new Led();
        var one = new LogLeader(database, leadLog, whyItWaits, ones, tellState, config);
        var other = new LogLeader(database, leadLog, whyItWaits, others, tellState, config);
        one.begin();
        try {
            await().untilAsserted(() -> assertThat(ones.doing()).isEqualTo(Doing.LEADING));
            await().untilAsserted(() -> assertThat(publishedSize()).isGreaterThanOrEqualTo(300));
            var bundle = store.resolve("log/tile/entries/000");
            var kept = Files.readAllBytes(bundle);
            Files.write(bundle, "not these".getBytes(UTF_8));
            await().atMost(LONG).untilAsserted(() -> assertThat(ones.doing()).isEqualTo(Doing.STOPPED));
            one.stop(null);
            long before = publishedSize();

            append(1);
            other.begin();
            await().untilAsserted(() -> assertThat(others.doing()).isEqualTo(Doing.STOPPED));
            assertThat(others.hasLed).isFalse();
            assertThat(publishedSize()).isEqualTo(before);

            Files.write(bundle, kept);
            await().untilAsserted(() -> assertThat(publishedSize()).isGreaterThan(before));
            assertThat(others.hasLed).isTrue();
        } finally {
            one.stop(null);
            other.stop(null);
        }
        assertThat(others.doing()).as("who has stopped leading says so").isEqualTo(Doing.FOLLOWING);
    }

    /** Remembers whether it led at all. */
    private static final class Led extends LogState {
        private volatile boolean hasLed;

        @Override
        void lead() {
            hasLed = true;
            super.lead();
        }
    }

    private List<Receipt> append(int number) {
        var entries = IntStream.range(0, number)
                .mapToObj(at -> new NewEntry("test", UUID.randomUUID().toString(), ("led " + at).getBytes(UTF_8)))
                .toList();
        return QuarkusTransaction.requiringNew().call(() -> log.appendAll(entries));
    }

    private long publishedSize() {
        return publication
                .witnessed()
                .map(published -> published.checkpoint().size())
                .orElse(0L);
    }
}
