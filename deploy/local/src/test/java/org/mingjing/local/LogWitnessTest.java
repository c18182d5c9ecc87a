package org.mingjing.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.local.SmallCheckpoints.ADD_ONE;
import static org.mingjing.local.SmallCheckpoints.ADD_OTHER_TWO;
import static org.mingjing.local.SmallCheckpoints.ADD_TWO;
import static org.mingjing.local.SmallCheckpoints.LOG;
import static org.mingjing.local.SmallCheckpoints.TWO;
import static org.mingjing.local.SmallCheckpoints.WITNESS;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.witness.AddCheckpoint;
import org.mingjing.log.witness.Witness;

class LogWitnessTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path directory;

    @Test
    void aWitnessCosignsWhatOnlyGrowsAndShowsIt() throws Exception {
        try (var witness = LocalWitness.start(0, LOG.verifier(), directory.resolve("checkpoint"), WITNESS)) {
            int port = witness.port();
            assertThat(shown(port).statusCode()).isEqualTo(404);
            assertThat(add(port, ADD_TWO.bytes()).statusCode()).isEqualTo(409);
            assertThat(add(port, ADD_ONE.bytes()).statusCode()).isEqualTo(200);
            assertThat(add(port, ADD_OTHER_TWO.bytes()).statusCode()).isEqualTo(422);
            assertThat(add(port, ADD_TWO.bytes()).statusCode()).isEqualTo(200);
            assertThat(add(port, "old 0\n".getBytes(UTF_8)).statusCode()).isEqualTo(400);
            assertThat(add(port, new byte[AddCheckpoint.LONGEST + 10_000]).statusCode())
                    .isEqualTo(400);

            var shown = SignedCheckpoint.parse(shown(port).body());
            assertThat(shown.checkpoint()).isEqualTo(TWO.checkpoint());
            assertThat(shown.check(List.of(WITNESS.verifier())).isTrusted()).isTrue();
        }
    }

    @Test
    void aWitnessWithADamagedFileDoesNotStart() throws Exception {
        var file = Files.writeString(directory.resolve("checkpoint"), "nothing of the kind");
        assertThatThrownBy(() -> LocalWitness.start(0, LOG.verifier(), file, WITNESS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asPartOfTheSuiteItIsAProcessOfItsOwnWithAPolicyThatWantsIt() throws Exception {
        var ports = Ports.free();
        var told = new ByteArrayOutputStream();
        var options = SuiteOptions.ofCheckout()
                .in(directory)
                .on(ports)
                .only(Set.of("witness"))
                .tellingTo(new PrintStream(told, true, UTF_8));
        try (var suite = Suite.start(options)) {
            assertThat(told.toString(UTF_8)).contains("witness").contains(":" + ports.witness());
            assertThat(Addresses.ofRunning(directory).ports().witness()).isEqualTo(ports.witness());
            var policy = TlogPolicy.parse(Files.readAllBytes(directory.resolve("data/log/policy")));
            assertThat(policy.quorum()).contains("local");
            assertThat(policy.witnesses().get(0).url()).contains("http://127.0.0.1:" + ports.witness() + "/");
            assertThat(policy.logs().get(0).key().name()).isEqualTo("mingjing.local/log");
            // Not its log.
            assertThat(add(ports.witness(), ADD_ONE.bytes()).statusCode()).isEqualTo(404);

            suite.stop("witness");
            assertThat(PortOwner.isFree(ports.witness())).isTrue();
            suite.start("witness");
            assertThat(add(ports.witness(), ADD_ONE.bytes()).statusCode()).isEqualTo(404);
        }
        assertThat(Children.notes(new SuiteFolder(directory))).isEmpty();
    }

    private HttpResponse<byte[]> add(int port, byte[] body) throws Exception {
        return http.send(
                request(port, AddCheckpoint.PATH)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> shown(int port) throws Exception {
        return http.send(
                request(port, Witness.monitoringPath(LOG.verifier().name())).build(), BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path));
    }
}
