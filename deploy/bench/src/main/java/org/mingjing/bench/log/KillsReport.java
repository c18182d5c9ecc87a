package org.mingjing.bench.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.local.SuiteOptions;
import org.mingjing.log.evidence.Promise;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.PolicyLog;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.Hash;

/** What must be true of a log however often its processes were killed, from its tiles, its answers and its database. */
final class KillsReport {
    /** To prove each would take longer than all that was measured. */
    private static final int PROVEN_ONE_IN = 10;

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    private final SuiteOptions options;
    private final LogDatabase database;
    private final SeenCheckpoints seen;
    private final List<Acknowledged> acknowledged;
    private final Takeovers takeovers;
    private final URI service;
    private final Path store;
    private final Goals goals = new Goals();

    KillsReport(
            SuiteOptions options,
            LogDatabase database,
            SeenCheckpoints seen,
            List<Acknowledged> acknowledged,
            Takeovers takeovers,
            URI service) {
        this.options = options;
        this.database = database;
        this.seen = seen;
        this.acknowledged = acknowledged;
        this.takeovers = takeovers;
        this.service = service;
        this.store = options.folder().resolve("data/store/log");
    }

    boolean isSound() throws Exception {
        places();
        checkpoints();
        entries();
        takeovers.report(goals);
        fsck();
        return goals.missed() == 0;
    }

    private void places() throws SQLException {
        var places = database.places();
        goals.is("places are gap-free, each entry has one", places.areGapFree(), places.toString());
    }

    private void checkpoints() throws SQLException {
        int shown = seen.roots().size();
        for (var note : database.notes()) {
            seen.add(SignedCheckpoint.parse(note.getBytes(UTF_8)));
        }
        goals.is(
                "one root for a size, never a smaller size, all signed and witnessed",
                seen.wrong().isEmpty(),
                "%,d sizes were shown, %,d of them witnessed, %,d with those in the database %s"
                        .formatted(shown, seen.witnessedOnes(), seen.roots().size(), seen.wrong()));
        var tree = new TiledTree(this::tile, seen.size());
        long changed = seen.roots().entrySet().stream()
                .filter(old -> !tree.rangeRoot(0, old.getKey()).equals(old.getValue()))
                .count();
        goals.is(
                "every old root is unchanged",
                changed == 0,
                "%d of %d are not".formatted(changed, seen.roots().size()));
    }

    private byte[] tile(org.mingjing.log.tile.TileId id) {
        try {
            return Files.readAllBytes(store.resolve(id.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void entries() throws IOException {
        var places = leaves();
        var counts = new HashMap<String, Integer>();
        var latest = Duration.ofDays(-1);
        try (var connection = new KeptConnection(service, ANSWER_WITHIN)) {
            for (var one : acknowledged) {
                var index = places.get(one.leaf());
                if (index == null) {
                    counts.merge("missing", 1, Integer::sum);
                    continue;
                }
                if (one.index().isPresent() && one.index().getAsLong() != index) {
                    counts.merge("elsewhere than was told", 1, Integer::sum);
                }
                if (index % PROVEN_ONE_IN == 0 && !isProven(connection, one, index)) {
                    counts.merge("without a proof", 1, Integer::sum);
                }
                var seenAt = seen.larger(index).map(SeenCheckpoints.Seen::at);
                if (seenAt.isEmpty()) {
                    counts.merge("under no checkpoint that was seen", 1, Integer::sum);
                    continue;
                }
                var late = Duration.between(deadline(one), seenAt.get());
                latest = late.compareTo(latest) > 0 ? late : latest;
                if (!late.isNegative()) {
                    counts.merge("later than promised", 1, Integer::sum);
                }
            }
        }
        long told = acknowledged.stream().filter(one -> one.index().isPresent()).count();
        goals.is(
                "every acknowledged entry is there once, where and when it was promised, one in %d looked up with its proof"
                        .formatted(PROVEN_ONE_IN),
                counts.isEmpty(),
                "%,d acknowledged, %,d of them with their place; the closest to its deadline was %.1f s early %s"
                        .formatted(acknowledged.size(), told, -latest.toMillis() / 1e3, counts));
    }

    /** By what the tiles say, not the database. */
    private Map<Hash, Long> leaves() {
        var tree = new TiledTree(this::tile, seen.size());
        var places = new HashMap<Hash, Long>();
        for (long index = 0; index < seen.size(); index++) {
            if (places.put(tree.rangeRoot(index, index + 1), index) != null) {
                goals.is("no entry is there twice", false, "the one at " + index + " is");
            }
        }
        return places;
    }

    private boolean isProven(KeptConnection connection, Acknowledged one, long index) throws IOException {
        var answer = connection.get("/log/proof/" + index);
        if (answer.status() != 200) {
            return false;
        }
        var proof = TlogProof.parse(answer.body());
        return proof.index() == index && proof.verify(one.leaf(), seen.policy()).isValid();
    }

    private Instant deadline(Acknowledged one) {
        var note = Note.parse(one.promise().getBytes(UTF_8));
        var log = seen.policy().logs().stream().map(PolicyLog::key).toList();
        var promise = Promise.parse(note.text());
        if (!note.check(log).isTrusted() || !promise.leaves().contains(one.leaf())) {
            throw new IllegalStateException("not a promise of this entry: " + one.promise());
        }
        return promise.deadline();
    }

    private void fsck() throws IOException, InterruptedException {
        int code = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        options.root()
                                .resolve("deploy/verifier/target/verifier.jar")
                                .toString(),
                        "log",
                        store.toString(),
                        "--policy",
                        SeenCheckpoints.policy(options.folder()).toString()))
                .inheritIO()
                .start()
                .waitFor();
        goals.is("the verifier finds the whole log sound", code == 0, "it ends with " + code);
    }
}
