package org.mingjing.verifier.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.SmallLog;
import org.mingjing.verifier.report.Language;

/** What an entry says of its time and of the log, beside what is proven. */
class ClaimsTest {

    @TempDir
    Path folder;

    private SmallLog log;

    @BeforeEach
    void grow_a_log() {
        log = new SmallLog(folder).growTo(5);
    }

    @Test
    void an_entry_was_made_after_the_checkpoint_it_names_and_before_it_was_cosigned() {
        assertThat(said(claiming("2026-11-23T01:59:00Z", 5)))
                .contains("made after the log had published 5 entries")
                .doesNotContain("interval");
        assertThat(said(claiming("2026-11-23T02:00:01Z", 5)))
                .contains("VALID")
                .contains(
                        "the claimed time is after the cosignature of 2026-11-23T02:00:00Z: outside the proven interval");
    }

    @Test
    void an_entry_that_names_a_checkpoint_after_its_own_place_is_invalid() {
        assertThatThrownBy(() -> said(claiming("2026-11-23T01:59:00Z", 6)))
                .hasMessageContaining("made when the log had 6 entries, and its index is 5");
    }

    @Test
    void whoever_trusts_the_key_before_finds_the_new_one_where_both_have_signed() {
        var next = SignerKey.of(SmallLog.ORIGIN, KeyType.ED25519, new byte[SignerKey.SEED_LENGTH]);
        var entry = SampleEntries.of(
                "log.key",
                Map.of(
                        "from",
                        SmallLog.KEY.verifier().toString(),
                        "to",
                        next.verifier().toString()),
                Map.of());
        long index = log.add(entry);
        var proof = log.proof(index);
        var both = proof.checkpoint().with(next.sign(proof.checkpoint().note().text()));
        var file = new TlogProof(Optional.empty(), index, proof.path(), both).bytes();

        var report = new CheckProof(SmallLog.policy()).check(file, entry, Optional.empty());
        assertThat(report.in(Language.EN))
                .contains("changed from " + SmallLog.KEY.verifier() + " to " + next.verifier());
        var policy = TlogPolicy.parse(SmallLog.POLICY
                .replace(SmallLog.KEY.verifier().toString(), next.verifier().toString())
                .getBytes(UTF_8));
        assertThat(new CheckProof(policy).check(file, entry, Optional.empty()).in(Language.EN))
                .startsWith("VALID");
    }

    private static byte[] claiming(String at, long known) {
        var checkpoint = new TreeMap<String, Object>(Map.of("size", known, "root", Hash.EMPTY_ROOT.toString()));
        return SampleEntries.of("case.closed", Map.of(), Map.of("at", at, "known", checkpoint));
    }

    private String said(byte[] entry) {
        long index = log.add(entry);
        return new CheckProof(SmallLog.policy())
                .check(log.proof(index).bytes(), entry, Optional.empty())
                .in(Language.EN);
    }
}
