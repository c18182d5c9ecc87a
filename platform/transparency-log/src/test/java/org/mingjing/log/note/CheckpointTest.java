package org.mingjing.log.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.ORIGIN;
import static org.mingjing.log.Samples.STRANGER;
import static org.mingjing.log.Samples.TIME;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.problemOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.log.Problem;
import org.mingjing.log.tree.Hash;

class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    private static final String TEXT = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";
    private static final Checkpoint CHECKPOINT = new Checkpoint(ORIGIN, 20852163, Hash.parse(ROOT));

    @Test
    void is_three_lines() {
        var checkpoint = Checkpoint.parse(TEXT);

        assertThat(checkpoint).isEqualTo(new Checkpoint("example.com/behind-the-sofa", 20852163, Hash.parse(ROOT)));
        assertThat(checkpoint.text()).isEqualTo(TEXT);
    }

    @Test
    void other_logs_extension_lines_are_read_and_kept() {
        var checkpoint = Checkpoint.parse(TEXT + "extension one\n二\n");

        assertThat(checkpoint.extensions()).containsExactly("extension one", "二");
        assertThat(checkpoint.text()).isEqualTo(TEXT + "extension one\n二\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "o\n1\n",
                "o\n1\nROOT",
                "\n1\nROOT\n",
                "o\n\nROOT\n",
                "o\n1\n\n",
                "o\n1\nROOT\n\n",
                "o\n01\nROOT\n",
                "o\n+1\nROOT\n",
                "o\n-1\nROOT\n",
                "o\n٣\nROOT\n",
                "o\n1 \nROOT\n",
                "o\n1\r\nROOT\n",
                "o\n1\nROOT\r\n",
                "o\n9223372036854775808\nROOT\n",
                "o\n1\nAAAA\n",
                "o\n1\n ROOT\n",
                "o\r\n1\nROOT\n",
                "o\n1\nROOT\nx\u0000\n"
            })
    void anything_else_is_refused(String text) {
        assertThat(problemOf(() -> Checkpoint.parse(text.replace("ROOT", ROOT))))
                .isNotNull();
    }

    @Test
    void a_root_without_padding_or_with_stray_bits_is_refused() {
        var text = TEXT.replace("2I=\n", "2I\n");
        var stray = TEXT.replace("2I=\n", "2J=\n");

        assertThat(problemOf(() -> Checkpoint.parse(text))).isEqualTo(Problem.NOT_BASE64);
        assertThat(problemOf(() -> Checkpoint.parse(stray))).isEqualTo(Problem.NOT_BASE64);
    }

    @Test
    void what_cannot_be_read_cannot_be_made() {
        var root = Hash.EMPTY_ROOT;
        assertThat(problemOf(() -> new Checkpoint("", 0, root))).isEqualTo(Problem.CHECKPOINT_LINES);
        assertThat(problemOf(() -> new Checkpoint("a\nb", 0, root))).isEqualTo(Problem.CHECKPOINT_LINES);
        assertThat(problemOf(() -> new Checkpoint("a\rb", 0, root))).isEqualTo(Problem.CONTROL_CHARACTER);
        assertThat(problemOf(() -> new Checkpoint("a", -1, root))).isEqualTo(Problem.NOT_DECIMAL);
        assertThat(problemOf(() -> new Checkpoint("a", 0, root, List.of("")))).isEqualTo(Problem.CHECKPOINT_LINES);
    }

    @Test
    void a_log_signs_with_the_key_of_its_name() {
        var signed = SignedCheckpoint.sign(CHECKPOINT, LOG);

        assertThat(SignedCheckpoint.parse(signed.bytes())).isEqualTo(signed);
        assertThat(signed.check(List.of(LOG.verifier())).isTrusted()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> SignedCheckpoint.sign(CHECKPOINT, STRANGER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignedCheckpoint(CHECKPOINT, Note.sign("else\n", LOG)));
    }

    @Test
    void a_cosignature_is_over_the_time_and_the_whole_checkpoint() {
        var line = Cosignature.make(WITNESS_A, CHECKPOINT, TIME.plusMillis(999));

        assertThat(line.signature()).hasSize(72);
        assertThat(Cosignature.time(line)).isEqualTo(TIME);
        assertThat(WITNESS_A.verifier().verifies(CHECKPOINT.text(), line)).isTrue();
        assertThat(WITNESS_A.verifier().verifies(CHECKPOINT.text() + "extension\n", line))
                .isFalse();
        assertThat(new String(Cosignature.message(7, "o\n"), StandardCharsets.UTF_8))
                .isEqualTo("cosignature/v1\ntime 7\no\n");
    }

    @Test
    void a_cosignature_with_another_time_is_forged() {
        var line = Cosignature.make(WITNESS_A, CHECKPOINT, TIME);
        for (int at = 0; at < 8; at++) {
            var signature = line.signature();
            signature[at] ^= (byte) 0x80;
            var changed = SignatureLine.of(WITNESS_A.verifier(), signature);
            assertThat(WITNESS_A.verifier().verifies(CHECKPOINT.text(), changed))
                    .isFalse();
        }
    }

    @Test
    void a_cosignature_made_by_another_tool_tells_its_time() {
        var line = new SignatureLine(
                "witness",
                "ZGhGuQAAAABm/qTPeyKXD+R2rzyQsxPiP8mXum7qq/iF0u4vanlqJyocWODBt97w9uL+8qT7S5gxEHWWOworDcFiEBYJXORmnFBOBA==");

        assertThat(Cosignature.time(line)).isEqualTo(Instant.ofEpochSecond(1727964367));
        assertThat(problemOf(() -> Cosignature.time(LOG.sign(TEXT)))).isEqualTo(Problem.COSIGNATURE_LENGTH);
    }

    @Test
    void a_time_before_1970_or_past_all_calendars_is_none() {
        assertThat(problemOf(() -> Cosignature.make(WITNESS_A, CHECKPOINT, Instant.ofEpochSecond(-1))))
                .isEqualTo(Problem.COSIGNATURE_TIME);
        for (byte first : new byte[] {(byte) 0x80, 0x7F}) {
            var signature = new byte[72];
            signature[0] = first;
            var line = SignatureLine.of(WITNESS_A.verifier(), signature);
            assertThat(problemOf(() -> Cosignature.time(line))).isEqualTo(Problem.COSIGNATURE_TIME);
        }
    }

    @Test
    void a_log_key_does_not_cosign_and_a_log_signature_is_no_cosignature() {
        assertThatIllegalStateException().isThrownBy(() -> Cosignature.make(LOG, CHECKPOINT, TIME));
        var twoUses = LOG.as(KeyType.COSIGNATURE);
        var line =
                SignatureLine.of(twoUses.verifier(), LOG.sign(CHECKPOINT.text()).signature());
        assertThat(twoUses.verifier().verifies(CHECKPOINT.text(), line)).isFalse();
    }

    @Test
    void a_refreshed_cosignature_takes_the_place_of_the_old() {
        var signed = SignedCheckpoint.sign(CHECKPOINT, LOG)
                .with(Cosignature.make(WITNESS_A, CHECKPOINT, TIME))
                .with(Cosignature.make(WITNESS_A, CHECKPOINT, TIME.plusSeconds(60)));

        assertThat(signed.check(List.of(WITNESS_A.verifier())).valid())
                .singleElement()
                .satisfies(by -> assertThat(by.at()).contains(TIME.plusSeconds(60)));
        assertThat(signed.check(List.of(LOG.verifier())).valid().get(0).at()).isEmpty();
    }
}
