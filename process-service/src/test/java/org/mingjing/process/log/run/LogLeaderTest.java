package org.mingjing.process.log.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
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
            await().untilAsserted(() -> isTold(taken));

            long before = publishedSize();
            stopsOverADamagedTile(store.resolve("log/tile/0/000"));
            await().untilAsserted(() -> assertThat(publishedSize()).isGreaterThanOrEqualTo(before + 2));
            await().untilAsserted(() -> {
                assertThat(TestTopics.eventsOn(TOPIC, LogHalted.class))
                        .anySatisfy(event -> assertThat(event.reasonCode()).isEqualTo("TILE_DAMAGED"));
                assertThat(TestTopics.eventsOn(TOPIC, LogResumed.class)).isNotEmpty();
            });
        } finally {
            leader.stop(null);
        }
    }

    private void isTold(List<Receipt> taken) {
        assertThat(TestTopics.eventsOn(TOPIC, LogEntriesTaken.class))
                .anySatisfy(event -> assertThat(event.leafHashes())
                        .containsAll(taken.stream()
                                .map(one -> one.leafHash().toString())
                                .toList()));
        assertThat(TestTopics.eventsOn(TOPIC, LogCheckpointPublished.class))
                .anySatisfy(event -> assertThat(event.size()).isEqualTo(publishedSize()));
    }

    /** It is mended in any case: one log is there for all tests. */
    private void stopsOverADamagedTile(Path tile) throws IOException {
        var kept = Files.readAllBytes(tile);
        Files.write(tile, "not these".getBytes(UTF_8));
        try {
            append(1);
            // Of a log that is quiet it looks at one bundle each time.
            await().atMost(LONG).untilAsserted(() -> assertThat(state.doing()).isEqualTo(Doing.STOPPED));
            assertThat(state.stopped().orElseThrow().about()).isEqualTo("tile/0/000");
            long stoppedAt = publishedSize();
            append(1);
            // The first look may have begun before there was anything to sign.
            looksAgain();
            looksAgain();
            assertThat(publishedSize()).isEqualTo(stoppedAt);
        } finally {
            Files.write(tile, kept);
        }
    }

    private void looksAgain() {
        var before = state.stopped();
        await().until(() -> state.doing() == Doing.STOPPED && !state.stopped().equals(before));
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
