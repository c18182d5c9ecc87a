package org.mingjing.verifier.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.SmallLog;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Outcome;
import org.mingjing.verifier.report.Report;
import org.mingjing.verifier.report.Words;

class CheckLogTest {

    @TempDir
    Path folder;

    private SmallLog log;
    private Path state;

    @BeforeEach
    void make_room() {
        log = new SmallLog(folder.resolve("log"));
        state = folder.resolve("state");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, 256, 257, 512, 1300, 65_536})
    void a_log_of_any_size_is_sound(long size) {
        log.growTo(size);
        assertThat(check().outcome()).isEqualTo(Outcome.VALID);
    }

    @Test
    void whatever_is_damaged_is_named() {
        log.growTo(65_792);
        for (var damage : List.of(
                "tile/entries/000",
                "tile/entries/256",
                "tile/0/017",
                "tile/1/000",
                "tile/1/001.p/1",
                "tile/2/000.p/1")) {
            log.damage(damage, 31);
            var refusal = refusal();
            assertThat(refusal).as(damage).hasMessageContaining(damage);
            assertThat(refusal.report().outcome()).as(damage).isEqualTo(Outcome.INVALID);
            log.damage(damage, 31);
        }
    }

    @Test
    void what_is_not_served_makes_it_incomplete() {
        log.growTo(300);
        for (var gone :
                List.of("tile/entries/000", "tile/entries/001.p/44", "tile/0/000", "tile/1/000.p/1", "checkpoint")) {
            var bytes = log.read(gone);
            log.delete(gone);
            assertThat(refusal().report().outcome()).as(gone).isEqualTo(Outcome.INCOMPLETE);
            assertThat(refusal()).hasMessageContaining(gone);
            log.write(gone, bytes);
        }
    }

    @Test
    void a_partial_tile_or_bundle_may_have_filled_up() {
        log.growTo(300);
        var checkpoint = log.read("checkpoint");
        log.growTo(600);
        log.write("checkpoint", checkpoint);
        log.delete("tile/0/001.p/44");
        log.delete("tile/entries/001.p/44");
        assertThat(check().outcome()).isEqualTo(Outcome.VALID);
    }

    @Test
    void tiles_and_entries_changed_together_do_not_make_the_signed_root() {
        log.growTo(300);
        var checkpoint = log.read("checkpoint");
        new SmallLog(log.folder).growTo(300, index -> SmallLog.entry(index == 7 ? 8 : index));
        log.write("checkpoint", checkpoint);
        assertThat(refusal()).hasMessageStartingWith("the entries make the root");
    }

    @Test
    void a_checkpoint_of_nobody_trusted_ends_it_before_anything_is_read() {
        log.growTo(300);
        log.write(
                "checkpoint",
                SignedCheckpoint.sign(log.checkpoint().checkpoint(), SmallLog.KEY)
                        .bytes());
        assertThat(refusal().report().outcome()).isEqualTo(Outcome.NOT_TRUSTED);
        log.write("checkpoint", "nonsense\n".getBytes(UTF_8));
        assertThat(refusal().report().outcome()).isEqualTo(Outcome.INVALID);
    }

    @Test
    void after_a_kill_it_goes_on_where_it_saved_last() {
        log.growTo(256 * 12 + 5);
        var killed = new Watched(log.folder, 7);
        catchThrowableOfType(IllegalStateException.class, () -> check(killed, 2));
        var again = new Watched(log.folder, Integer.MAX_VALUE);
        var said = new ArrayList<String>();
        var report = new CheckLog(
                        again, SmallLog.policy(), Optional.of(new Bookmark(state)), words -> said.add(words.en()), 2)
                .check();
        assertThat(report.outcome()).isEqualTo(Outcome.VALID);
        assertThat(said).hasSize(1).first().asString().matches("going on from entry (512|1024|1536)");
        assertThat(again.read)
                .doesNotContain("tile/entries/000", "tile/entries/001")
                .contains("tile/entries/012.p/5");
    }

    @Test
    void what_was_missing_is_all_that_is_read_when_it_is_there_again() {
        log.growTo(256 * 12 + 5);
        var bytes = log.read("tile/entries/010");
        log.delete("tile/entries/010");
        catchThrowableOfType(NotProven.class, () -> check(new Watched(log.folder, Integer.MAX_VALUE), 1000));
        log.write("tile/entries/010", bytes);
        var again = new Watched(log.folder, Integer.MAX_VALUE);
        assertThat(check(again, 1000).outcome()).isEqualTo(Outcome.VALID);
        assertThat(again.read.stream().filter(path -> path.startsWith("tile/entries/")))
                .containsExactlyInAnyOrder("tile/entries/010", "tile/entries/011", "tile/entries/012.p/5");
    }

    @Test
    void a_log_that_grew_is_checked_from_where_it_ended() {
        log.growTo(1300);
        check(new DirectoryLog(log.folder), 1);
        log.growTo(1310);
        assertThat(check(new DirectoryLog(log.folder), 1).outcome()).isEqualTo(Outcome.VALID);
        log.growTo(1_800);
        assertThat(check(new DirectoryLog(log.folder), 1).outcome()).isEqualTo(Outcome.VALID);
        assertThat(new Bookmark(state).open(new DirectoryLog(log.folder), SmallLog.ORIGIN))
                .hasValueSatisfying(walk -> assertThat(walk.size()).isEqualTo(1_800));
    }

    @Test
    void a_log_that_shrank_or_has_another_history_is_seen_by_whoever_kept_a_state() {
        log.growTo(1300);
        check(new DirectoryLog(log.folder), 1);
        var shorter = new SmallLog(folder.resolve("shorter")).growTo(1299);
        assertThat(catchThrowableOfType(NotProven.class, () -> check(new DirectoryLog(shorter.folder), 1)))
                .hasMessage("the log had 1300 entries and has 1299 now");
        var forked =
                new SmallLog(folder.resolve("forked")).growTo(2000, index -> SmallLog.entry(index == 7 ? 8 : index));
        assertThat(catchThrowableOfType(NotProven.class, () -> check(new DirectoryLog(forked.folder), 1)))
                .hasMessageContaining("history was changed");
    }

    @Test
    void an_address_is_read_like_a_folder() throws IOException {
        log.growTo(600);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/log/", exchange -> {
            var file = log.folder.resolve(exchange.getRequestURI().getPath().substring("/log/".length()));
            var bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(Files.exists(file) ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/log";
            assertThat(check(ServedLog.at(address), 1).outcome()).isEqualTo(Outcome.VALID);
            log.delete("tile/0/001");
            Files.delete(state);
            assertThat(catchThrowableOfType(NotProven.class, () -> check(ServedLog.at(address), 1)))
                    .hasMessage("the log does not serve tile/0/001");
        } finally {
            server.stop(0);
        }
        var nobody = "http://127.0.0.1:" + server.getAddress().getPort();
        assertThat(catchThrowableOfType(NotProven.class, () -> check(ServedLog.at(nobody), 1))
                        .report()
                        .outcome())
                .isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void memory_does_not_grow_with_the_log() throws Exception {
        var long2400 = "x".repeat(2400);
        log.growTo(20_000, index -> (index + long2400).getBytes(UTF_8));
        var policy = Files.writeString(folder.resolve("policy"), SmallLog.POLICY);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var said = folder.resolve("said");
        // 48 MB of entries in a heap of 24.
        var run = new ProcessBuilder(
                        java,
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        programs(),
                        "org.mingjing.verifier.Main",
                        "log",
                        log.folder.toString(),
                        "--policy",
                        policy.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(run.waitFor()).as(() -> text(said)).isZero();
    }

    /** The verifier, the library and its Ed25519, as they lie in the jar. */
    private static String programs() throws URISyntaxException {
        var parts = new ArrayList<String>();
        for (var type : List.of(CheckLog.class, Hash.class, Ed25519PublicKeyParameters.class)) {
            parts.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, parts);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Report check() {
        return new CheckLog(new DirectoryLog(log.folder), SmallLog.policy(), Optional.empty(), CheckLogTest::ignore)
                .check();
    }

    private Report check(ServedLog served, int bundlesASave) {
        return new CheckLog(
                        served, SmallLog.policy(), Optional.of(new Bookmark(state)), CheckLogTest::ignore, bundlesASave)
                .check();
    }

    private NotProven refusal() {
        return catchThrowableOfType(NotProven.class, this::check);
    }

    private static void ignore(Words words) {}

    /** Remembers what is read, and fails like a kill when it comes to a bundle. */
    private record Watched(DirectoryLog log, int lastBundle, Set<String> read) implements ServedLog {

        Watched(Path folder, int lastBundle) {
            this(new DirectoryLog(folder), lastBundle, ConcurrentHashMap.newKeySet());
        }

        @Override
        public Optional<byte[]> read(String path, int longest) {
            if (path.equals("tile/entries/%03d".formatted(lastBundle))) {
                throw new IllegalStateException("killed");
            }
            read.add(path);
            return log.read(path, longest);
        }

        @Override
        public int readers() {
            return 1;
        }
    }
}
