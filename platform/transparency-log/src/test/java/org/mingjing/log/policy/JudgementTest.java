package org.mingjing.log.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.STRANGER;
import static org.mingjing.log.Samples.TIME;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.WITNESS_B;
import static org.mingjing.log.Samples.WITNESS_C;
import static org.mingjing.log.Samples.bytes;
import static org.mingjing.log.Samples.cosigned;
import static org.mingjing.log.Samples.policy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Samples;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.Cosignature;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.note.VerifierKey;

/** Whom a policy believes. */
class JudgementTest {

    private static final SignedCheckpoint CHECKPOINT = Samples.checkpoint(MemoryTiles.of(5), 5);
    private static final String KEYS =
            """
            log %s
            witness a %s
            witness b %s
            witness c %s
            """.formatted(LOG.verifier(), WITNESS_A.verifier(), WITNESS_B.verifier(), WITNESS_C.verifier());

    @Test
    void a_quorum_is_reached_by_enough_witnesses_of_a_group() {
        assertThat(policy().judge(cosigned(CHECKPOINT, WITNESS_A)).verdict()).isEqualTo(Verdict.NO_QUORUM);
        assertThat(policy().judge(cosigned(CHECKPOINT, WITNESS_C, WITNESS_A)).verdict())
                .isEqualTo(Verdict.VALID);
        assertThat(policy().judge(cosigned(CHECKPOINT, WITNESS_A, WITNESS_B, WITNESS_C))
                        .witnesses())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "BC", "B", ""})
    void groups_of_groups_are_reached_from_the_inside(String by) {
        var policy = parse(KEYS + "group inner any b c\ngroup outer all a inner\nquorum outer\n");

        assertThat(policy.judge(CHECKPOINT).verdict()).isEqualTo(Verdict.NO_QUORUM);
        assertThat(policy.judge(cosigned(CHECKPOINT, signers(by))).verdict()).isEqualTo(Verdict.NO_QUORUM);
        assertThat(policy.judge(cosigned(CHECKPOINT, WITNESS_A, WITNESS_C)).verdict())
                .isEqualTo(Verdict.VALID);
    }

    private static SignerKey[] signers(String letters) {
        return letters.chars()
                .mapToObj(letter -> List.of(WITNESS_A, WITNESS_B, WITNESS_C).get(letter - 'A'))
                .toArray(SignerKey[]::new);
    }

    @Test
    void a_single_witness_or_none_can_be_enough() {
        assertThat(parse(KEYS + "quorum none\n").judge(CHECKPOINT).isValid()).isTrue();
        assertThat(parse(KEYS + "quorum b\n").judge(CHECKPOINT).isValid()).isFalse();
        assertThat(parse(KEYS + "quorum b\n")
                        .judge(cosigned(CHECKPOINT, WITNESS_B))
                        .isValid())
                .isTrue();
    }

    @Test
    void a_log_that_is_not_named_or_has_not_signed_is_not_trusted() {
        var head = CHECKPOINT.checkpoint();
        var unsigned = new SignedCheckpoint(head, Note.sign(head.text(), STRANGER));

        assertThat(parse("quorum none\n").judge(CHECKPOINT).verdict()).isEqualTo(Verdict.UNKNOWN_LOG);
        assertThat(policy().judge(unsigned).verdict()).isEqualTo(Verdict.NO_LOG_SIGNATURE);
    }

    @Test
    void a_forged_line_of_any_trusted_key_is_worse_than_none() {
        var later = Cosignature.make(WITNESS_C, new Checkpoint(Samples.ORIGIN, 6, Samples.leaf(0)), TIME);

        var judged = policy().judge(cosigned(CHECKPOINT, WITNESS_A, WITNESS_B).with(later));

        assertThat(judged.verdict()).isEqualTo(Verdict.FORGED_SIGNATURE);
        assertThat(judged.witnesses()).isEmpty();
    }

    @Test
    void a_witness_whose_signatures_cannot_be_checked_does_not_count() {
        var unchecked = VerifierKey.of("pq.example", KeyType.ML_DSA_44, new byte[1312]);
        var policy = parse(KEYS + "witness pq " + unchecked + "\ngroup g 2 a pq\nquorum g\n");

        assertThat(policy.judge(cosigned(CHECKPOINT, WITNESS_A)).verdict()).isEqualTo(Verdict.NO_QUORUM);
    }

    private static TlogPolicy parse(String text) {
        return TlogPolicy.parse(bytes(text));
    }
}
