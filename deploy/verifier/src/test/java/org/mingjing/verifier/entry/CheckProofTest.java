package org.mingjing.verifier.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.verifier.entry.SampleEntries.base64;
import static org.mingjing.verifier.entry.SampleEntries.commitment;
import static org.mingjing.verifier.entry.SampleEntries.json;
import static org.mingjing.verifier.entry.SampleEntries.opening;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.SmallLog;
import org.mingjing.verifier.report.Language;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Outcome;
import org.mingjing.verifier.report.Report;

class CheckProofTest {

    private static final byte[] SALT = salt(7);
    private static final byte[] OTHER_SALT = salt(8);
    private static final String ACTOR = "/actor";
    private static final String CONTENT = "/content";

    @TempDir
    Path folder;

    private SmallLog log;
    private byte[] entry;
    private long index;

    private static byte[] salt(int filled) {
        var salt = new byte[32];
        Arrays.fill(salt, (byte) filled);
        return salt;
    }

    @BeforeEach
    void append_an_entry() {
        log = new SmallLog(folder).growTo(5);
        entry = SampleEntries.withFields(
                Map.of(ACTOR, commitment(SALT, ACTOR, "王芳"), CONTENT, commitment(OTHER_SALT, CONTENT, "同意")));
        index = log.add(entry);
    }

    @Test
    void a_field_opened_is_shown_and_the_others_are_withheld() {
        var report = check(opened(opening(SALT, ACTOR, "王芳")));
        assertThat(report.outcome()).isEqualTo(Outcome.VALID);
        assertThat(report.in(Language.EN))
                .contains("the entry is in the log, at index 5", "/actor: opened-valid: 王芳", "/content: withheld")
                .contains("cosigned by witness.example at 2026-11-23T02:00:00Z");
        assertThat(report.in(Language.ZH)).contains("/actor：已公开且相符：王芳", "/content：未公开（未核验）");
    }

    @Test
    void without_an_opening_every_field_is_withheld_and_the_entry_is_valid() {
        var report = new CheckProof(SmallLog.policy()).check(log.proof(index).bytes(), entry, Optional.empty());
        assertThat(report.outcome()).isEqualTo(Outcome.VALID);
        assertThat(report.in(Language.EN))
                .contains("/actor: withheld", "/content: withheld")
                .doesNotContain("opened-valid");
    }

    @Test
    void another_value_salt_or_field_is_invalid() {
        for (var wrong : List.of(
                opening(SALT, ACTOR, "李强"),
                opening(OTHER_SALT, ACTOR, "王芳"),
                opening(SALT, CONTENT, "王芳"),
                opening(SALT, "/tier", "王芳"),
                opening(new byte[31], ACTOR, "王芳"))) {
            var report = check(opened(wrong));
            assertThat(report.outcome()).as(wrong.toString()).isEqualTo(Outcome.INVALID);
            assertThat(report.in(Language.EN))
                    .contains("INVALID: what was opened")
                    .doesNotContain("opened-valid");
        }
    }

    @Test
    void a_commitment_with_a_short_salt_opens_to_nothing() {
        var salt = new byte[31];
        entry = SampleEntries.withFields(Map.of(ACTOR, commitment(salt, ACTOR, "王芳")));
        index = log.add(entry);
        assertThat(check(opened(opening(salt, ACTOR, "王芳"))).outcome()).isEqualTo(Outcome.INVALID);
    }

    @Test
    void an_erased_field_names_the_entry_that_says_so_and_is_not_verified() {
        var leaf = Hash.leaf(entry).toString();
        for (var named : List.of(Map.of("index", index), Map.of("leaf", leaf), Map.of("index", index, "leaf", leaf))) {
            long erasedAt = log.add(SampleEntries.erasure(named, CONTENT));
            var report = check(erased(SampleEntries.erasure(named, CONTENT), erasedAt));
            assertThat(report.outcome()).isEqualTo(Outcome.VALID);
            assertThat(report.in(Language.EN))
                    .contains("/content: erased-at-%s (not verified)".formatted(erasedAt), "/actor: withheld");
        }
    }

    @Test
    void an_erasure_of_another_entry_or_field_erases_nothing_here() {
        var otherLeaf = Hash.leaf(SmallLog.entry(1)).toString();
        for (var other : List.of(
                SampleEntries.erasure(Map.of("index", index - 1), CONTENT),
                SampleEntries.erasure(Map.of("leaf", otherLeaf), CONTENT),
                SampleEntries.erasure(Map.of("index", index, "leaf", otherLeaf), CONTENT),
                SampleEntries.erasure(Map.of("index", index), "/tier"))) {
            long erasedAt = log.add(other);
            assertThat(check(erased(other, erasedAt)).in(Language.EN)).contains("/content: withheld");
        }
    }

    @Test
    void an_erasure_that_is_not_in_the_log_is_invalid() {
        long erasedAt = log.add(SampleEntries.erasure(Map.of("index", index), ACTOR));
        assertThatThrownBy(() -> check(erased(SampleEntries.erasure(Map.of("index", index), CONTENT), erasedAt)))
                .isInstanceOf(NotProven.class)
                .hasMessage("proof of an erasure: the proof does not lead from the entry to the checkpoint's root");
    }

    @Test
    void an_erasure_in_another_log_that_is_trusted_too_erases_nothing_here() {
        var other = SignerKey.of("log.example/other", KeyType.ED25519, salt(3));
        var erasure = SampleEntries.erasure(Map.of("index", index), CONTENT);
        var head = new Checkpoint("log.example/other", 1, Hash.leaf(erasure));
        var proof = new TlogProof(Optional.empty(), 0, List.of(), SignedCheckpoint.sign(head, other));
        var both = TlogPolicy.parse("log %s\nlog %s\nquorum none\n"
                .formatted(SmallLog.KEY.verifier(), other.verifier())
                .getBytes(UTF_8));
        assertThatThrownBy(() -> new CheckProof(both)
                        .check(log.proof(index).bytes(), entry, Optional.of(erased(erasure, proof))))
                .hasMessage("the proof of an erasure is of another log");
    }

    @Test
    void an_opening_of_another_entry_or_of_a_field_twice_is_invalid() {
        var twice = json(Map.of(
                "leaf",
                Hash.leaf(entry).toString(),
                "openings",
                List.of(opening(SALT, ACTOR, "王芳"), opening(SALT, ACTOR, "王芳"))));
        assertThatThrownBy(() -> check(twice)).hasMessage("field /actor is opened twice");
        var other = json(Map.of("leaf", Hash.leaf(SmallLog.entry(1)).toString(), "openings", List.of()));
        assertThatThrownBy(() -> check(other)).hasMessage("the opening is of another entry");
    }

    @Test
    void nothing_is_opened_of_an_entry_in_another_spelling_of_json_though_it_is_in_the_log() {
        entry = "{ \"form\":1}".getBytes(UTF_8);
        index = log.add(entry);
        assertThatThrownBy(() -> check(opened(opening(SALT, ACTOR, "王芳"))))
                .isInstanceOf(NotProven.class)
                .hasMessageContaining("not canonical JSON");
    }

    @Test
    void of_an_entry_of_others_only_the_inclusion_is_said() {
        for (var other : List.of(
                "any bytes",
                "{no JSON",
                "{ \"a\":1.5}",
                "{\"a\":1}",
                "{\"form\":2}",
                "{\"form\":\"1\"}",
                "{ \"form\":1,\"kind\":\"log.key\"}",
                "{\"form\":1,\"form\":1}",
                "{\"\\u0066orm\":1}")) {
            var bytes = other.getBytes(UTF_8);
            long at = log.add(bytes);
            var report = new CheckProof(SmallLog.policy()).check(log.proof(at).bytes(), bytes, Optional.empty());
            assertThat(report.outcome()).as(other).isEqualTo(Outcome.VALID);
            assertThat(report.in(Language.EN))
                    .contains("only that it is in the log was checked")
                    .doesNotContain("kind");
        }
    }

    @Test
    void a_value_cannot_write_lines_of_its_own() {
        var value = "x\n  /content: opened-valid: \u202E";
        var tricky = SampleEntries.withFields(Map.of(ACTOR, commitment(SALT, ACTOR, value)));
        long at = log.add(tricky);
        var opening =
                json(Map.of("leaf", Hash.leaf(tricky).toString(), "openings", List.of(opening(SALT, ACTOR, value))));
        var report = new CheckProof(SmallLog.policy()).check(log.proof(at).bytes(), tricky, Optional.of(opening));
        assertThat(report.in(Language.EN)).contains("x\\u{a}  /content: opened-valid: \\u{202e}");
    }

    private Report check(byte[] opening) {
        return new CheckProof(SmallLog.policy()).check(log.proof(index).bytes(), entry, Optional.of(opening));
    }

    private byte[] opened(Map<String, Object> opening) {
        return json(Map.of("leaf", Hash.leaf(entry).toString(), "openings", List.of(opening)));
    }

    private byte[] erased(byte[] erasure, long erasedAt) {
        return erased(erasure, log.proof(erasedAt));
    }

    private byte[] erased(byte[] erasure, TlogProof proof) {
        return json(Map.of(
                "leaf",
                Hash.leaf(entry).toString(),
                "openings",
                List.of(),
                "erasures",
                List.of(Map.of("entry", base64(erasure), "proof", proof.toString()))));
    }
}
