package org.mingjing.process.log.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.process.ProcessFixtures.API;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.events.process.LogEntriesTaken;
import org.mingjing.events.process.LogEvidenceFound;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.log.evidence.Auditor;
import org.mingjing.log.evidence.Evidence;
import org.mingjing.log.evidence.UnkeptPromise;
import org.mingjing.log.note.Cosignature;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.LedLog;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.append.NewEntry;
import org.mingjing.process.log.append.Receipt;
import org.mingjing.process.log.append.TransparencyLog;
import org.mingjing.process.log.checkpoint.Guard;
import org.mingjing.process.log.checkpoint.Publication;
import org.mingjing.process.log.checkpoint.Witnessing;
import org.mingjing.process.log.tile.StoredTiles;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** A database administrator drops an entry between promise and tree; whoever reads Kafka and the public files can show it. */
@QuarkusTest
class BrokenPromiseTest {
    private static final String TOPIC = "mingjing.process.public.v1";

    @Inject
    TransparencyLog log;

    @Inject
    LedLog ledLog;

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

    @TempDir
    Path directory;

    private StubWitness witness;
    private LogPolicy policy;

    @BeforeEach
    void watch() throws IOException {
        witness = new StubWitness("court", key.verifier());
        var file = directory.resolve("policy");
        Files.writeString(file, "log " + key.verifier() + "\n" + witness.policyLine() + "quorum court\n");
        policy = new LogPolicy(Optional.of(file), key);
        QuarkusMock.installMockForType(
                new Witnesses(policy, config, contradictions, new TellWitnesses(outbox, config, clock), guard, key),
                Witnessing.class);
    }

    @AfterEach
    void close() {
        witness.close();
    }

    @Test
    void an_entry_that_was_promised_and_dropped_is_evidence_for_everybody() throws Exception {
        var kept = append();
        var dropped = append();
        drop(dropped);
        ledLog.publish();
        var auditor = new Auditor(key.origin(), policy.policy());
        for (var entry : List.of(kept, dropped)) {
            assertThat(auditor.hear(toldOf(entry.leafHash()))).isTrue();
        }
        var found = new ArrayList<Evidence>();
        auditor.look(publication.witnessed().orElseThrow(), tiles, found::add);
        assertThat(found).isEmpty();

        auditor.look(cosignedAfter(dropped), tiles, found::add);

        assertThat(found).hasSize(1);
        assertThat(((UnkeptPromise) found.get(0)).missing()).containsExactly(dropped.leafHash());
        isTakenOnce(found.get(0));
    }

    private static void isTakenOnce(Evidence evidence) {
        var file = evidence.bytes();
        handIn("handler", file).then().statusCode(403);
        for (int status : new int[] {201, 200}) {
            handIn("integration", file)
                    .then()
                    .statusCode(status)
                    .header("Location", endsWith("log/evidence/" + evidence.name()))
                    .body("name", equalTo(evidence.name()));
        }
        var damaged = file.clone();
        damaged[file.length - 40] ^= 1;
        assertThat(handIn("integration", damaged).statusCode()).isIn(400, 422);
        isReadable(evidence.name(), file);
    }

    @Test
    void what_would_need_a_promise_that_no_reader_takes_is_not_logged() {
        var name = UUID.randomUUID().toString();
        var entries = IntStream.range(0, 6_000)
                .mapToObj(at -> new NewEntry("test", name + at, (name + at).getBytes(UTF_8)))
                .toList();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> log.appendAll(entries)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo("log-promise-too-long"));
        assertThat(log.leafOf("test", name + 0)).isEmpty();
    }

    private static void isReadable(String name, byte[] file) {
        var auditor = As.role("auditor").unit("EB-JC").official("AUDITOR-1");
        auditor.request().get(API + "/log/evidence").then().statusCode(200).body("items.name", hasItem(name));
        assertThat(auditor.request().get(API + "/log/evidence/" + name).asByteArray())
                .isEqualTo(file);
        auditor.request().get(API + "/log/evidence/unkept-promise-none").then().statusCode(404);
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(TOPIC, LogEvidenceFound.class))
                .filteredOn(event -> event.name().equals(name))
                .hasSize(1));
    }

    private Receipt append() {
        var name = UUID.randomUUID().toString();
        return QuarkusTransaction.requiringNew()
                .call(() -> log.append(new NewEntry("test", name, ("promised " + name).getBytes(UTF_8))));
    }

    /** Without a trace in the database: whatever it keeps, its administrator can take away. */
    private static void drop(Receipt entry) throws SQLException {
        try (var connection = Db.asOwner();
                var change = connection.createStatement()) {
            connection.setAutoCommit(false);
            change.execute("alter table log_inbox disable trigger log_inbox_append_only");
            assertThat(change.executeUpdate("delete from log_pending where inbox_id = " + entry.inboxId()))
                    .isOne();
            assertThat(change.executeUpdate("delete from log_inbox where id = " + entry.inboxId()))
                    .isOne();
            change.execute("alter table log_inbox enable trigger log_inbox_append_only");
            connection.commit();
        }
    }

    private static Note toldOf(Hash leaf) {
        return await().until(
                        () -> TestTopics.eventsOn(TOPIC, LogEntriesTaken.class)
                                .filter(event -> event.leafHashes().contains(leaf.toString()))
                                .map(event -> Note.parse(event.promise().getBytes(UTF_8)))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** As the witness says of it once the promise is due: nothing larger has come. */
    private SignedCheckpoint cosignedAfter(Receipt promised) {
        var published = publication.witnessed().orElseThrow();
        return published.with(Cosignature.make(
                witness.key, published.checkpoint(), promised.deadline().plusSeconds(1)));
    }

    private static Response handIn(String role, byte[] file) {
        return As.role(role)
                .unit("EB-JC")
                .official("CLERK-1")
                .request()
                .contentType("text/plain")
                .body(file)
                .post(API + "/log/evidence");
    }
}
