package org.mingjing.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published vectors, through the program. */
class PublishedProofsTest {

    private static final Path VECTORS = Path.of("../../platform/transparency-log/vectors");
    private static final List<String> NOT_TRUSTED = List.of("UNKNOWN_LOG", "NO_LOG_SIGNATURE", "NO_QUORUM");

    @TempDir
    Path folder;

    private Path entry;

    @BeforeEach
    void write_the_entry() throws IOException {
        entry = Files.writeString(folder.resolve("entry"), "entry 123");
    }

    static Stream<String[]> proofs() throws IOException {
        return Files.readAllLines(VECTORS.resolve("cases.tsv"), UTF_8).stream()
                .map(line -> line.split("\t"))
                .filter(line -> line[1].equals("tlog-proof"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proofs")
    void every_published_proof_gets_its_exit_code(String file, String kind, String found, String why) {
        int expected = found.equals("VALID") ? 0 : NOT_TRUSTED.contains(found) ? 2 : 1;
        var run = Run.of("proof", VECTORS.resolve(file), "--entry", entry, "--policy", VECTORS.resolve("policy.txt"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(expected);
    }

    @Test
    void the_published_log_is_sound() {
        var run = Run.of("log", VECTORS.resolve("log"), "--policy", VECTORS.resolve("policy.txt"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).startsWith("VALID: log log.example/power is sound, with 300 entries\n");
    }

    @Test
    void the_reason_is_told_in_the_language_asked_for() {
        var proof = VECTORS.resolve("tlog-proof/one-witness.tlog-proof");
        var zh = Run.of("proof", proof, "--entry", entry, "--policy", VECTORS.resolve("policy.txt"), "--lang", "zh");
        assertThat(zh.out()).isEqualTo("不可信：证明：附署的见证人不足\n");
    }

    @Test
    void an_unusable_policy_is_no_verdict_on_the_proof() {
        var run = Run.of(
                "proof",
                VECTORS.resolve("tlog-proof/valid.tlog-proof"),
                "--entry",
                entry,
                "--policy",
                VECTORS.resolve("policy/two-quorums.txt"));
        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.err()).contains("cannot be used: a policy has exactly one quorum line");
    }
}
