package org.mingjing.local.auditor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.log.evidence.Auditor;
import org.mingjing.log.evidence.Evidence;
import org.mingjing.log.evidence.NotTheLogs;
import org.mingjing.log.evidence.OtherPolicy;
import org.mingjing.log.evidence.Promise;
import org.mingjing.log.evidence.TilesDiffer;
import org.mingjing.log.evidence.UnkeptPromise;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.Cosignature;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tile.TileAppender;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tree.Hash;
import org.mingjing.log.witness.CheckpointStore;
import org.mingjing.log.witness.Witness;

/** A log with a witness over HTTP, and what it told on Kafka, as an auditor meets them. */
class LogAuditTest {
    private static final String ORIGIN = "audited.example/log";
    private static final SignerKey LOG = SignerKey.of(ORIGIN, KeyType.ED25519, new byte[32]);
    private static final SignerKey WITNESS = SignerKey.of("witness.example", KeyType.COSIGNATURE, new byte[32]);
    private static final Hash DROPPED = leaf("dropped");
    private static final Instant NOW = Instant.now();
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);

    @TempDir
    private Path directory;

    private final Map<String, byte[]> files = new HashMap<>();
    private HttpServer server;
    private TlogPolicy policy;
    private SignedCheckpoint published;

    /** How many reads are answered with "too many". */
    private volatile int busy;

    @BeforeEach
    void serveALogThatIsCosignedLongAgo() throws IOException {
        publish(List.of(leaf("one"), leaf("two")));
        var witness = new Witness(WITNESS, List.of(LOG.verifier()), new Remembering(published), Clock.systemUTC());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/log/", exchange -> {
            if (busy > 0) {
                busy--;
                tooMany(exchange);
            } else {
                send(
                        exchange,
                        Optional.ofNullable(files.get(exchange.getRequestURI().getPath())));
            }
        });
        server.createContext("/w/", exchange -> {
            var answer = witness.answer(exchange.getRequestBody().readAllBytes());
            send(exchange, Optional.of(answer.bytes()).filter(any -> answer.status() == 200));
        });
        server.start();
        policy = TlogPolicy.parse("log %s\nwitness w %s %s/w/\nquorum w\n"
                .formatted(LOG.verifier(), WITNESS.verifier(), address())
                .getBytes(UTF_8));
    }

    private void publish(List<Hash> leaves) {
        var tree = TileAppender.empty();
        tree.append(leaves).forEach(tile -> files.put("/log/" + tile.id().path(), tile.bytes()));
        var head = new Checkpoint(ORIGIN, leaves.size(), tree.frontier().root());
        var signed = SignedCheckpoint.sign(head, LOG);
        published = signed.with(Cosignature.make(WITNESS, head, NOW.minusSeconds(100)));
        files.put("/log/checkpoint", published.bytes());
    }

    /** More than one look at its edge shows. */
    private void publish600() {
        publish(IntStream.range(0, 600).mapToObj(at -> leaf("entry " + at)).toList());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatWasPromisedAndDroppedBecomesEvidenceOnceAWitnessSaysThatTimeIsOver() throws IOException {
        assertThat(audit(taken(NOW.minusSeconds(50), leaf("one"), DROPPED))).isTrue();

        var evidence = kept();
        assertThat(evidence.kind()).isEqualTo("unkept-promise");
        assertThat(evidence.judge(policy).isValid()).isTrue();
    }

    @Test
    void whatWasKeptOrIsNotDueOrIsNotTheLogsWordIsNone() throws IOException {
        assertThat(audit(
                        taken(NOW.minusSeconds(50), leaf("one"), leaf("two")),
                        taken(NOW.plusSeconds(1000), DROPPED),
                        "{\"type\":\"org.mingjing.process.log.entries-taken\",\"data\":{\"promise\":null}}",
                        "no event"))
                .isFalse();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void whatIsSaidInTheLogsNameAndSignedByNoKnownKeyIsNoGoodNews() throws IOException {
        var stranger = SignerKey.of(ORIGIN, KeyType.ED25519, seedOf(1));
        var promise = new Promise(ORIGIN, policy.hash(), List.of(DROPPED), NOW.minusSeconds(50));
        for (var text : List.of("no note", Note.sign(promise.text(), stranger).toString())) {
            assertThat(AuditLog.once(rounds(inNameOf(ORIGIN, text)), NOWHERE)).isEqualTo(3);
            assertThat(AuditLog.once(rounds(inNameOf("other.example/log", text)), NOWHERE))
                    .isZero();
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aCheckpointOnKafkaThatIsNotOfTheFilesIsASplitView() throws IOException {
        var other = SignedCheckpoint.sign(new Checkpoint(ORIGIN, 2, DROPPED), LOG);
        assertThat(audit(event("checkpoint-published", "note", other.note()))).isTrue();

        assertThat(kept().kind()).isEqualTo("split-view");
        assertThat(kept().judge(policy).isValid()).isTrue();
    }

    @Test
    void aLogThatAsksToWaitIsReadWhenItHasTime() {
        busy = 2;
        assertThat(audit()).isFalse();
        assertThat(busy).isZero();
    }

    @Test
    void whatNobodyAskedSignedOrServedIsNotLookedAtAndThatIsNoGoodNews() {
        files.put(
                "/log/checkpoint",
                SignedCheckpoint.sign(published.checkpoint(), LOG).bytes());
        assertThatThrownBy(this::audit).isInstanceOf(NotTheLogs.class);
    }

    @Test
    void whatWasFoundIsFoundThoughSomethingElseIsNotForThisPolicyToSay() throws IOException {
        var promise = new Promise(ORIGIN, DROPPED, List.of(DROPPED), NOW.minusSeconds(150));
        var elsewhere = event("entries-taken", "promise", Note.sign(promise.text(), LOG));
        assertThatThrownBy(() -> audit(elsewhere)).isInstanceOf(OtherPolicy.class);

        var other = SignedCheckpoint.sign(new Checkpoint(ORIGIN, 2, DROPPED), LOG);
        assertThat(audit(elsewhere, event("checkpoint-published", "note", other.note())))
                .isTrue();
    }

    @Test
    void aTileThatLiesKeepsNoPromiseAndIsNoGoodNews() throws IOException {
        publish600();
        var first = "/log/" + TileId.in(600, 0, 0).path();
        var right = files.get(first);
        var lying = right.clone();
        DROPPED.copyTo(lying, 7 * Hash.LENGTH);
        files.put(first, lying);
        var rounds = rounds(taken(NOW.minusSeconds(150), DROPPED));
        assertThatThrownBy(rounds::look).isInstanceOf(TilesDiffer.class);
        assertThat(directory).isEmptyDirectory();

        files.put(first, right);
        rounds.look();
        assertThat(kept().kind()).isEqualTo("unkept-promise");
    }

    @Test
    void whatCouldNotBeReadIsReadByTheNextRoundAndNothingThatWasHeardIsLost() throws IOException {
        publish600();
        var second = "/log/" + TileId.in(600, 0, 1).path();
        var tile = files.remove(second);
        var rounds = rounds(taken(NOW.minusSeconds(150), leaf("entry 599"), DROPPED));
        assertThatThrownBy(rounds::look).isInstanceOf(UncheckedIOException.class);
        assertThat(rounds.haveFound()).isFalse();

        files.put(second, tile);
        rounds.look();
        assertThat(rounds.haveFound()).isTrue();
        assertThat(((UnkeptPromise) kept()).missing()).containsExactly(DROPPED);
    }

    @Test
    void whatCouldNotBeHeardForWantOfRoomIsHeardOnceThereIsSome() throws IOException {
        var auditor = new Auditor(ORIGIN, policy, 1, 10);
        var due = NOW.plusSeconds(1000);
        var unheard = said(taken(due, leaf("one")), taken(due, leaf("two")), taken(due, DROPPED));
        var gone = new UncheckedIOException(new IOException("gone"));
        Runnable failing = () -> {
            throw gone;
        };
        assertThatThrownBy(() -> unheard.tell(auditor, failing)).isSameAs(gone);
        assertThat(auditor.awaited()).isOne();

        var log = new PublishedLog(URI.create(address() + "/log"));
        unheard.tell(auditor, () -> auditor.makeRoom(log.checkpoint(), log, any -> {}));
        assertThat(auditor.awaited())
                .as("all but the one that is nowhere are seen")
                .isOne();
    }

    @Test
    void whichLogIsAuditedIsForThePolicyToSay() {
        assertThat(AuditLog.originOf(policy)).isEqualTo(ORIGIN);
        var other = SignerKey.of("other.example/log", KeyType.ED25519, seedOf(1));
        var two = "log %s\nlog %s\nquorum none\n".formatted(LOG.verifier(), other.verifier());
        assertThatThrownBy(() -> AuditLog.originOf(TlogPolicy.parse(two.getBytes(UTF_8))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private boolean audit(String... events) {
        return AuditLog.once(rounds(events), NOWHERE) == 1;
    }

    private AuditRounds rounds(String... events) {
        return new AuditRounds(
                new Auditor(ORIGIN, policy),
                said(events),
                new PublishedLog(URI.create(address() + "/log")),
                new AskWitness(policy),
                new EvidenceFolder(directory),
                Clock.systemUTC(),
                NOWHERE);
    }

    private static Unheard said(String... events) {
        var unheard = new Unheard(ORIGIN);
        Stream.of(events).map(event -> event.getBytes(UTF_8)).forEach(unheard::add);
        return unheard;
    }

    private Evidence kept() throws IOException {
        try (var kept = Files.list(directory)) {
            return Evidence.parse(Files.readAllBytes(kept.findFirst().orElseThrow()));
        }
    }

    private String taken(Instant deadline, Hash... leaves) throws IOException {
        var promise = Note.sign(new Promise(ORIGIN, policy.hash(), List.of(leaves), deadline).text(), LOG);
        return event("entries-taken", "promise", promise);
    }

    private static String event(String type, String member, Note note) throws IOException {
        return new ObjectMapper()
                .writeValueAsString(
                        Map.of("type", "org.mingjing.process.log." + type, "data", Map.of(member, note.toString())));
    }

    private static String inNameOf(String by, String promise) throws IOException {
        return new ObjectMapper()
                .writeValueAsString(Map.of(
                        "type",
                        "org.mingjing.process.log.entries-taken",
                        "data",
                        Map.of("origin", by, "promise", promise)));
    }

    private static byte[] seedOf(int first) {
        var seed = new byte[SignerKey.SEED_LENGTH];
        seed[0] = (byte) first;
        return seed;
    }

    private static Hash leaf(String entry) {
        return Hash.leaf(entry.getBytes(UTF_8));
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void tooMany(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            exchange.sendResponseHeaders(429, -1);
        }
    }

    private static void send(HttpExchange exchange, Optional<byte[]> body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(body.isPresent() ? 200 : 404, body.isPresent() ? 0 : -1);
            if (body.isPresent()) {
                exchange.getResponseBody().write(body.get());
            }
        }
    }

    /** The witness knows what is published. */
    private static final class Remembering implements CheckpointStore {
        private SignedCheckpoint latest;

        Remembering(SignedCheckpoint latest) {
            this.latest = latest;
        }

        @Override
        public Optional<SignedCheckpoint> latest(String origin) {
            return Optional.of(latest);
        }

        @Override
        public boolean replace(String origin, Optional<SignedCheckpoint> expected, SignedCheckpoint next) {
            latest = next;
            return true;
        }
    }
}
