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
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.SmallLog;
import org.mingjing.verifier.report.Language;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Outcome;
import org.mingjing.verifier.report.Report;

/** A log at an address, and one larger than the memory. */
class ServedLogTest {

    @TempDir
    Path folder;

    private SmallLog log;

    @BeforeEach
    void make_room() {
        log = new SmallLog(folder.resolve("log"));
    }

    @Test
    void an_address_is_read_like_a_folder_at_the_pace_that_it_allows() throws IOException {
        log.growTo(600);
        var asked = new ConcurrentHashMap<String, Integer>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/log/", exchange -> {
            // More often than what fails is tried again.
            int times = asked.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
            if (times <= 4) {
                exchange.getResponseHeaders().set("Retry-After", "0");
                exchange.sendResponseHeaders(times % 2 == 0 ? 429 : 503, -1);
                exchange.close();
                return;
            }
            var file = log.folder.resolve(exchange.getRequestURI().getPath().substring("/log/".length()));
            var bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(Files.exists(file) ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/log";
            assertThat(check(address).outcome()).isEqualTo(Outcome.VALID);
            log.delete("tile/0/001");
            assertThat(catchThrowableOfType(NotProven.class, () -> check(address)))
                    .hasMessage("the log does not serve tile/0/001");
        } finally {
            server.stop(0);
        }
        var nobody = "http://127.0.0.1:" + server.getAddress().getPort();
        assertThat(catchThrowableOfType(NotProven.class, () -> check(nobody))
                        .report()
                        .outcome())
                .isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void an_answer_that_does_not_end_is_neither_waited_for_nor_taken_for_a_whole_one() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 1_000_000);
            exchange.getResponseBody().write(new byte[101]);
            exchange.getResponseBody().flush();
        });
        server.start();
        try {
            var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            var hurried = new HttpLog(address, Duration.ofMillis(200));
            assertThat(catchThrowableOfType(NotProven.class, () -> hurried.read("checkpoint", 101))
                            .report()
                            .in(Language.EN))
                    .startsWith("INCOMPLETE: checkpoint cannot be read from the log")
                    .contains("no whole answer within PT0.2S");
            assertThat(catchThrowableOfType(NotProven.class, () -> new HttpLog(address).read("checkpoint", 100)))
                    .hasMessage("checkpoint is too long");
        } finally {
            server.stop(0);
        }
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

    private static Report check(String address) {
        return new CheckLog(ServedLog.at(address), SmallLog.policy(), Optional.empty(), words -> {}).check();
    }
}
