package org.mingjing.process.log.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.process.LogContradicted;
import org.mingjing.events.process.LogEvidenceFound;
import org.mingjing.events.process.LogHalted;
import org.mingjing.events.process.LogUnwitnessed;
import org.mingjing.events.process.LogWitnessed;
import org.mingjing.events.process.WitnessReply;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.log.evidence.Evidence;
import org.mingjing.log.evidence.SplitView;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.LedLog;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.checkpoint.Guard;
import org.mingjing.process.log.checkpoint.Publication;
import org.mingjing.process.log.checkpoint.Witnessing;
import org.mingjing.process.log.run.LogInstances;
import org.mingjing.process.log.tile.StoredTiles;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** The log of all tests, for a while under a policy that wants one witness. */
@QuarkusTest
class WitnessedLogTest {
    private static final String TOPIC = "mingjing.process.public.v1";

    @Inject
    LedLog log;

    @Inject
    LogInstances instances;

    @Inject
    Publication publication;

    @Inject
    Guard guard;

    @Inject
    StoredTiles tiles;

    @Inject
    LogKey key;

    @Inject
    LogConfig config;

    @Inject
    Contradictions contradictions;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @ConfigProperty(name = "mingjing.store.directory")
    Path store;

    @TempDir
    Path directory;

    private StubWitness witness;
    private LogPolicy policy;
    private Witnesses witnesses;

    @BeforeEach
    void watch() throws IOException {
        witness = new StubWitness("archive", key.verifier());
        var file = directory.resolve("policy");
        Files.writeString(file, "log " + key.verifier() + "\n" + witness.policyLine() + "quorum archive\n");
        policy = new LogPolicy(Optional.of(file), key);
        witnesses = watching();
        QuarkusMock.installMockForType(witnesses, Witnessing.class);
    }

    @AfterEach
    void close() {
        witness.close();
    }

    @Test
    void what_no_witness_has_seen_is_not_published_and_the_alarm_sounds_once_until_it_is_over() throws Exception {
        log.append(2);
        try (var leader = log.leader()) {
            leader.publish();
            var published = publication.witnessed().orElseThrow();
            long size = published.checkpoint().size();
            assertThat(TlogPolicy.parse(witnesses.policy().getBytes(UTF_8))
                            .judge(published)
                            .isValid())
                    .isTrue();

            witness.goDown();
            log.append(1);
            leader.publish();
            long waiting = unwitnessedSize();
            log.append(1);
            leader.publish();

            assertThat(publication.witnessed()).contains(published);
            assertThat(size).isLessThan(waiting);
            assertThat(waiting).isLessThan(unwitnessedSize());
            assertThat(witnesses.states().get(0).reply()).contains(Reply.NO_ANSWER);

            witness.comeBack();
            leader.publish();
            isToldOnce(size, waiting, unwitnessedSize());
        }
    }

    private void isToldOnce(long size, long waiting, long last) {
        assertThat(publication.witnessed().orElseThrow().checkpoint().size()).isEqualTo(last);
        await().untilAsserted(() -> assertThat(told(LogWitnessed.class))
                .extracting(LogWitnessed::size)
                .contains(size, last));
        assertThat(told(LogUnwitnessed.class))
                .filteredOn(event -> event.size() > size && event.size() <= last)
                .containsExactly(
                        new LogUnwitnessed(key.origin(), waiting, List.of(new WitnessReply("archive", "NO_ANSWER"))));
    }

    @Test
    void the_word_of_a_witness_that_it_saw_another_history_is_kept_and_told_and_stops_nothing() throws Exception {
        log.append(1);
        try (var leader = log.leader()) {
            leader.publish();
            var published = publication.witnessed().orElseThrow();
            witness.misbehave((to, request) -> StubWitness.send(to, 422, "text/plain", "no\n"));
            log.append(1);
            leader.publish();
            var sent = publication.unwitnessed().orElseThrow();
            leader.publish();

            assertThat(publication.witnessed()).contains(published);
            isKept(sent, published);

            witness.behave();
            leader.publish();
            assertThat(publication.witnessed().orElseThrow().checkpoint().size())
                    .isGreaterThanOrEqualTo(sent.checkpoint().size());
        }
    }

    private void isKept(SignedCheckpoint sent, SignedCheckpoint published) throws IOException {
        await().untilAsserted(() -> assertThat(contradictionsOf(sent))
                .extracting(LogContradicted::replyCode)
                .containsExactly("NOT_CONSISTENT"));
        var evidence = store.resolve(contradictionsOf(sent).get(0).evidence());
        assertThat(evidence.resolve("sent")).hasBinaryContent(sent.bytes());
        assertThat(SignedCheckpoint.parse(Files.readAllBytes(evidence.resolve("seen")))
                        .checkpoint())
                .isEqualTo(published.checkpoint());
        assertThat(evidence.resolve("witness")).hasContent("archive\n");
    }

    @Test
    void another_history_with_the_signature_of_this_log_stops_it_before_it_signs() throws SQLException {
        log.append(1);
        log.publish();
        var here = publication.witnessed().orElseThrow();
        long size = here.checkpoint().size();
        for (long otherSize : new long[] {size, size + 5}) {
            witness.remember(key.sign(new Checkpoint(key.origin(), otherSize, Hash.leaf(new byte[] {1}))));
            log.append(1);

            assertStops(otherSize, log::publish);
            // As it was signed: one that has its cosignature needs nobody any more.
            var signed = publication.unwitnessed().orElseThrow();
            assertStops(otherSize, () -> watching().cosign(signed, tiles));
            assertThat(publication.unwitnessed().orElseThrow().checkpoint()).isEqualTo(here.checkpoint());
        }
        witness.remember(here);
        log.publish();
        assertThat(publication.witnessed().orElseThrow().checkpoint().size()).isGreaterThan(size);
        await().untilAsserted(() -> assertThat(told(LogEvidenceFound.class))
                .filteredOn(event -> event.kindCode().equals("split-view"))
                .anySatisfy(event -> {
                    var file = Files.readAllBytes(store.resolve("log/evidence").resolve(event.name()));
                    var view = (SplitView) Evidence.parse(file);
                    assertThat(view.newer().checkpoint()).isEqualTo(here.checkpoint());
                    assertThat(view.judge(policy.policy()).isValid()).isTrue();
                }));
    }

    /** It shows nothing, so there is its word alone; but it is the one whose cosignature everybody wants. */
    @Test
    void nothing_is_signed_while_those_who_must_cosign_have_seen_more_than_there_is() throws SQLException {
        log.append(1);
        log.publish();
        var last = publication.unwitnessed().orElseThrow();
        long more = last.checkpoint().size() + 5;
        witness.forget();
        witness.misbehave((to, request) -> StubWitness.send(to, 409, "text/x.tlog.size", more + "\n"));
        log.append(1);
        // The instance that was given the cosignature has its answer and does not ask for it again.
        QuarkusMock.installMockForType(watching(), Witnessing.class);

        assertThatThrownBy(log::publish).isInstanceOfSatisfying(LogStopped.class, stopped -> {
            assertThat(stopped.reason()).isEqualTo(StopReason.WITNESS_AHEAD);
            assertThat(stopped.about()).isEqualTo("archive: " + more);
        });
        assertThat(publication.unwitnessed()).contains(last);
        await().untilAsserted(() -> assertThat(contradictionsOf(last))
                .extracting(LogContradicted::replyCode)
                .containsExactly("AHEAD"));

        witness.behave();
        log.publish();
        assertThat(publication.witnessed().orElseThrow().checkpoint().size())
                .isGreaterThan(last.checkpoint().size());
    }

    @Test
    void a_new_leader_gives_places_and_signs_nothing_until_the_witness_has_said_that_it_has_seen_no_more()
            throws Exception {
        log.append(1);
        log.publish();
        var last = publication.unwitnessed().orElseThrow();
        witness.goDown();
        log.append(1);
        try (var instance = instances.begin()) {
            await().untilAsserted(() ->
                    assertThat(instance.stopped().map(LogStopped::getMessage)).contains("WITNESSES_SILENT: archive"));
            await().untilAsserted(() ->
                    assertThat(sequenced()).isGreaterThan(last.checkpoint().size()));
            assertThat(publication.unwitnessed()).contains(last);

            witness.comeBack();
            await().untilAsserted(() -> assertThat(instance.leads()).isTrue());
            assertThat(publication.witnessed().orElseThrow().checkpoint().size())
                    .isGreaterThan(last.checkpoint().size());
        }
        await().untilAsserted(() -> assertThat(told(LogHalted.class))
                .extracting(LogHalted::reasonCode)
                .contains("WITNESSES_SILENT"));
    }

    private static long sequenced() throws SQLException {
        try (var connection = Db.asRuntime();
                var query = connection.createStatement();
                var row = query.executeQuery("select next_idx from log_coord")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** As after a restore to the time before anything was signed; and as at the first start of all. */
    @Test
    void a_log_that_has_nothing_asks_too_and_begins_where_nobody_has_seen_anything() throws Exception {
        log.append(1);
        log.publish();
        long size = unwitnessedSize();
        witness.forget();
        witness.misbehave((to, request) -> StubWitness.send(to, 409, "text/x.tlog.size", size + "\n"));
        var kept = Files.readAllBytes(store.resolve("log/guard"));
        Files.delete(store.resolve("log/guard"));
        try {
            assertThatThrownBy(() -> watching().memory().whyNotYet(tiles))
                    .isInstanceOfSatisfying(
                            LogStopped.class,
                            stopped -> assertThat(stopped.getMessage()).isEqualTo("WITNESS_AHEAD: archive: " + size));

            witness.behave();
            assertThat(watching().memory().whyNotYet(tiles)).isEmpty();
            assertThat(witness.latest(key.origin()).checkpoint().size()).isZero();
        } finally {
            Files.write(store.resolve("log/guard"), kept);
        }
    }

    @Test
    void without_a_policy_the_signature_of_the_log_is_enough() {
        var fresh = new LogPolicy(config, key);
        assertThat(fresh.text()).isEqualTo("log %s\nquorum none\n".formatted(key.verifier()));
        assertThat(fresh.policy().quorum()).isEmpty();
    }

    @Test
    void a_policy_that_is_none_is_refused_by_its_name_in_both_languages() throws IOException {
        var file = Files.writeString(directory.resolve("wrong"), "log " + key.verifier() + "\nquorum two\n");
        assertThatThrownBy(() -> new LogPolicy(Optional.of(file), key))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageMatching("(?s).*\\p{IsHan}.*[a-z]{4}.*");
        Optional<Path> gone = Optional.of(directory.resolve("gone"));
        assertThatThrownBy(() -> new LogPolicy(gone, key)).hasMessageContaining("cannot be read");
    }

    private long unwitnessedSize() {
        return publication.unwitnessed().orElseThrow().checkpoint().size();
    }

    /** As another instance would ask, which knows of nothing. */
    private Witnesses watching() {
        return new Witnesses(policy, config, contradictions, new TellWitnesses(outbox, config, clock), guard, key);
    }

    private void assertStops(long size, ThrowingCallable leading) {
        assertThatThrownBy(leading).isInstanceOfSatisfying(LogStopped.class, stopped -> {
            assertThat(stopped.reason()).isEqualTo(StopReason.SIGNED_ELSEWHERE);
            assertThat(stopped.about()).isEqualTo("archive: " + size);
        });
    }

    private static List<LogContradicted> contradictionsOf(SignedCheckpoint sent) {
        return told(LogContradicted.class).stream()
                .filter(event -> event.size() == sent.checkpoint().size())
                .toList();
    }

    private static <T extends DomainEvent> List<T> told(Class<T> event) {
        return TestTopics.eventsOn(TOPIC, event).toList();
    }
}
