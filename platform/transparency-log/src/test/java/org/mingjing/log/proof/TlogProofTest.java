package org.mingjing.log.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.bytes;
import static org.mingjing.log.Samples.checkpoint;
import static org.mingjing.log.Samples.cosigned;
import static org.mingjing.log.Samples.entry;
import static org.mingjing.log.Samples.leaf;
import static org.mingjing.log.Samples.policy;
import static org.mingjing.log.Samples.problemOf;
import static org.mingjing.log.Samples.proof;
import static org.mingjing.log.Samples.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Problem;
import org.mingjing.log.Samples;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.Verdict;

class TlogProofTest {

    private static final TlogProof PROOF = proof(123);

    @Test
    void is_written_and_read_to_the_byte() {
        assertThat(text(PROOF.bytes()))
                .startsWith("c2sp.org/tlog-proof@v1\nindex 123\n" + PROOF.path().get(0) + "\n");
        assertThat(text(PROOF.bytes())).endsWith("\n\n" + PROOF.checkpoint().note());
        assertThat(TlogProof.parse(PROOF.bytes())).isEqualTo(PROOF);
    }

    @Test
    void extra_data_come_before_the_index_and_prove_nothing() {
        var hinted = PROOF.withExtra(bytes("提示"));

        assertThat(text(hinted.bytes())).startsWith("c2sp.org/tlog-proof@v1\nextra 5o+Q56S6\nindex 123\n");
        assertThat(TlogProof.parse(hinted.bytes()).extraBytes().orElseThrow()).isEqualTo(bytes("提示"));
        assertThat(hinted.verify(entry(123), policy()).isValid()).isTrue();
    }

    @Test
    void for_the_only_entry_of_a_log_the_empty_line_follows_the_index() {
        var tiles = MemoryTiles.of(1);
        var only = new TlogProof(tiles.tree(1).inclusion(0), checkpoint(tiles, 1));

        assertThat(text(only.bytes())).startsWith("c2sp.org/tlog-proof@v1\nindex 0\n\nlog.example/power\n1\n");
        assertThat(TlogProof.parse(only.bytes())).isEqualTo(only);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "index 123\n",
                "c2sp.org/tlog-proof@v2\nindex 123\n",
                "c2sp.org/tlog-proof@v1\n",
                "c2sp.org/tlog-proof@v1\r\nindex 123\n",
                "c2sp.org/tlog-proof@v1\nindex 0123\n",
                "c2sp.org/tlog-proof@v1\nindex +123\n",
                "c2sp.org/tlog-proof@v1\nindex ١\n",
                "c2sp.org/tlog-proof@v1\nindex 123\r\n",
                "c2sp.org/tlog-proof@v1\nindex  123\n",
                "c2sp.org/tlog-proof@v1\nindex\n",
                "c2sp.org/tlog-proof@v1\nindex 9223372036854775808\n",
                "c2sp.org/tlog-proof@v1\nextra \nindex 123\n",
                "c2sp.org/tlog-proof@v1\nextra QQ\nindex 123\n",
                "c2sp.org/tlog-proof@v1\nextra QR==\nindex 123\n",
                "c2sp.org/tlog-proof@v1\nextra QQ==\n",
                "c2sp.org/tlog-proof@v1\nextra QQ==\nextra QQ==\nindex 123\n",
                "c2sp.org/tlog-proof@v1\nindex 123\nextra QQ==\n",
                "c2sp.org/tlog-proof@v1\nindex 123\nQQ==\n",
                "\n"
            })
    void any_other_beginning_is_refused(String head) {
        var file = text(PROOF.bytes());
        var rest = file.substring(file.indexOf("\n\n") + 1);

        assertThat(problemOf(() -> TlogProof.parse(bytes(head + rest)))).isNotNull();
    }

    @Test
    void has_at_most_63_hashes() {
        var path = Collections.nCopies(63, leaf(0));
        var most = new TlogProof(Optional.empty(), 0, path, PROOF.checkpoint());
        assertThat(TlogProof.parse(most.bytes())).isEqualTo(most);

        var longer = text(most.bytes()).replaceFirst("index 0\n", "index 0\n" + leaf(0) + "\n");
        assertThat(problemOf(() -> TlogProof.parse(bytes(longer)))).isEqualTo(Problem.PROOF_LENGTH);
    }

    @Test
    void proves_its_entry_and_says_who_cosigned() {
        var judged = PROOF.verify(entry(123), policy());

        assertThat(judged.verdict()).isEqualTo(Verdict.VALID);
        assertThat(judged.log().orElseThrow().key()).isEqualTo(LOG.verifier());
        assertThat(judged.witnesses())
                .extracting(by -> by.at().orElseThrow())
                .containsExactly(Samples.TIME, Samples.TIME);
    }

    @Test
    void proves_no_other_entry_and_no_other_index() {
        assertThat(verdict(PROOF, entry(124))).isEqualTo(Verdict.NOT_INCLUDED);
        assertThat(verdict(new TlogProof(Optional.empty(), 124, PROOF.path(), PROOF.checkpoint()), entry(123)))
                .isEqualTo(Verdict.NOT_INCLUDED);
        assertThat(verdict(new TlogProof(Optional.empty(), 300, PROOF.path(), PROOF.checkpoint()), entry(123)))
                .isEqualTo(Verdict.INDEX_NOT_IN_LOG);
        var swapped = new ArrayList<>(PROOF.path());
        Collections.swap(swapped, 0, 1);
        assertThat(verdict(new TlogProof(Optional.empty(), 123, swapped, PROOF.checkpoint()), entry(123)))
                .isEqualTo(Verdict.NOT_INCLUDED);
    }

    @Test
    void signatures_are_looked_at_first() {
        var wrongPath = Collections.nCopies(9, leaf(0));
        var alone = checkpoint(MemoryTiles.of(300), 300);
        var head = alone.checkpoint();
        var unsigned = new SignedCheckpoint(head, Note.sign(head.text(), Samples.STRANGER));
        var forged = cosigned(alone).with(LOG.sign("else\n"));

        assertThat(verdict(new TlogProof(Optional.empty(), 999, wrongPath, alone), entry(0)))
                .isEqualTo(Verdict.NO_QUORUM);
        assertThat(verdict(new TlogProof(Optional.empty(), 999, wrongPath, cosigned(alone, WITNESS_A)), entry(0)))
                .isEqualTo(Verdict.NO_QUORUM);
        assertThat(verdict(new TlogProof(Optional.empty(), 999, wrongPath, unsigned), entry(0)))
                .isEqualTo(Verdict.NO_LOG_SIGNATURE);
        assertThat(verdict(new TlogProof(Optional.empty(), 999, wrongPath, forged), entry(0)))
                .isEqualTo(Verdict.FORGED_SIGNATURE);
    }

    private static Verdict verdict(TlogProof proof, byte[] entry) {
        return proof.verify(entry, policy()).verdict();
    }
}
