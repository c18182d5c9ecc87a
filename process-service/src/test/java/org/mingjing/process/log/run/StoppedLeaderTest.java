package org.mingjing.process.log.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.LogHalted;
import org.mingjing.events.process.LogResumed;
import org.mingjing.process.log.FaultyStore;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.append.NewEntry;
import org.mingjing.process.log.append.TransparencyLog;
import org.mingjing.process.log.checkpoint.Publication;
import org.mingjing.process.log.checkpoint.StopMark;
import org.mingjing.process.log.run.LogState.Doing;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** Leaders of instances of their own, as the one log has several. */
@QuarkusTest
class StoppedLeaderTest {
    private static final String TOPIC = "mingjing.process.public.v1";
    private static final Duration LONG = Duration.ofMinutes(1);

    @Inject
    LogInstances instances;

    @Inject
    FaultyStore faultyStore;

    @Inject
    StopMark stopMark;

    @Inject
    TransparencyLog log;

    @Inject
    Publication publication;

    @ConfigProperty(name = "mingjing.store.directory")
    Path store;

    @Test
    void what_one_instance_found_keeps_another_from_leading_until_that_is_mended() throws Exception {
        append(300);
        var ones = new Led();
        var others = new Led();
        var one = instances.leader(ones);
        var other = instances.leader(others);
        one.begin();
        try {
            await().untilAsserted(() -> assertThat(ones.doing()).isEqualTo(Doing.LEADING));
            await().untilAsserted(() -> assertThat(publishedSize()).isGreaterThanOrEqualTo(300));
            long before = stopOverADamagedBundle(() -> {
                await().atMost(LONG)
                        .untilAsserted(() -> assertThat(ones.doing()).isEqualTo(Doing.STOPPED));
                one.stop(null);
                append(1);
                long stoppedAt = publishedSize();
                other.begin();
                await().untilAsserted(() -> assertThat(others.doing()).isEqualTo(Doing.STOPPED));
                assertThat(others.hasLed).isFalse();
                assertThat(publishedSize()).isEqualTo(stoppedAt);
                return stoppedAt;
            });

            await().untilAsserted(() -> assertThat(publishedSize()).isGreaterThan(before));
            await().untilAsserted(() -> assertThat(others.hasLed).isTrue());
        } finally {
            one.stop(null);
            other.stop(null);
        }
        assertThat(others.doing()).as("who has stopped leading says so").isEqualTo(Doing.FOLLOWING);
    }

    /** It is mended in any case: one log is there for all tests. */
    private <T> T stopOverADamagedBundle(Callable<T> meanwhile) throws Exception {
        var bundle = store.resolve("log/tile/entries/000");
        var kept = Files.readAllBytes(bundle);
        Files.write(bundle, "not these".getBytes(UTF_8));
        try {
            return meanwhile.call();
        } finally {
            Files.write(bundle, kept);
        }
    }

    @Test
    void entries_get_their_places_while_everything_is_looked_at_after_a_stop() throws Exception {
        append(300);
        stopMark.set(new LogStopped(StopReason.TILE_DAMAGED, "mended since"));
        var ones = new Led();
        var one = instances.leader(ones);
        var placed = new AtomicBoolean();
        // It keeps how many bundles it has found whole.
        faultyStore.beforeNextReplacement(() -> {
            append(1);
            await().until(this::nobodyWaits);
            placed.set(!ones.hasLed);
        });
        one.begin();
        try {
            await().untilAsserted(() -> assertThat(ones.doing()).isEqualTo(Doing.LEADING));
            assertThat(placed).isTrue();
            assertThat(stopMark.isSet()).isFalse();
        } finally {
            one.stop(null);
            stopMark.clear();
        }
    }

    private boolean nobodyWaits() throws SQLException {
        try (var connection = Db.asRuntime();
                var query = connection.createStatement();
                var row = query.executeQuery("select not exists (select from log_pending)")) {
            return row.next() && row.getBoolean(1);
        }
    }

    @Test
    void what_the_database_refuses_stops_the_log_which_is_told_once_until_it_goes_on() throws Exception {
        var ones = new Led();
        var one = instances.leader(ones);
        one.begin();
        try {
            await().untilAsserted(() -> assertThat(ones.doing()).isEqualTo(Doing.LEADING));
            long resumed = TestTopics.eventsOn(TOPIC, LogResumed.class).count();
            asOwner("revoke insert on log_seq from %s");
            try {
                append(1);
                await().untilAsserted(() -> assertThat(ones.stops).hasValueGreaterThan(2));
                assertThat(ones.stopped().orElseThrow().reason()).isEqualTo(StopReason.DATABASE_REFUSES);
            } finally {
                asOwner("grant insert on log_seq to %s");
            }
            await().untilAsserted(() -> assertThat(ones.doing()).isEqualTo(Doing.LEADING));
            await().untilAsserted(() ->
                    assertThat(TestTopics.eventsOn(TOPIC, LogResumed.class)).hasSizeGreaterThan((int) resumed));
            assertThat(TestTopics.eventsOn(TOPIC, LogHalted.class))
                    .filteredOn(event -> event.reasonCode().equals("DATABASE_REFUSES"))
                    .hasSize(1);
        } finally {
            one.stop(null);
        }
    }

    /** @param change with a place for the role the service runs with */
    private static void asOwner(String change) throws SQLException {
        try (var runtime = Db.asRuntime();
                var owner = Db.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(change.formatted(runtime.getMetaData().getUserName()));
        }
    }

    /** Remembers whether it led at all, and how often it stopped. */
    private static final class Led extends LogState {
        private final AtomicInteger stops = new AtomicInteger();
        private volatile boolean hasLed;

        @Override
        void stop(LogStopped why) {
            super.stop(why);
            stops.incrementAndGet();
        }

        @Override
        void lead() {
            hasLed = true;
            super.lead();
        }
    }

    private void append(int number) {
        var entries = IntStream.range(0, number)
                .mapToObj(at -> new NewEntry("test", UUID.randomUUID().toString(), ("led " + at).getBytes(UTF_8)))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> log.appendAll(entries));
    }

    private long publishedSize() {
        return publication
                .witnessed()
                .map(published -> published.checkpoint().size())
                .orElse(0L);
    }
}
