package org.mingjing.log.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.STRANGER;
import static org.mingjing.log.Samples.TIME;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.WITNESS_B;
import static org.mingjing.log.Samples.WITNESS_C;
import static org.mingjing.log.Samples.bytes;
import static org.mingjing.log.Samples.cosigned;
import static org.mingjing.log.Samples.policy;
import static org.mingjing.log.Samples.policyText;
import static org.mingjing.log.Samples.problemOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Problem;
import org.mingjing.log.Samples;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.Cosignature;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.note.VerifierKey;

class TlogPolicyTest {

    private static final SignedCheckpoint CHECKPOINT = Samples.checkpoint(MemoryTiles.of(5), 5);
    private static final String KEYS =
            """
            log %s
            witness a %s
            witness b %s
            witness c %s
            """.formatted(LOG.verifier(), WITNESS_A.verifier(), WITNESS_B.verifier(), WITNESS_C.verifier());

    @Test
    void reads_logs_witnesses_groups_and_quorum() {
        var policy = policy();

        assertThat(policy.logs()).extracting(PolicyLog::key).containsExactly(LOG.verifier());
        assertThat(policy.logs().get(0).url()).contains("https://log.example/power/");
        assertThat(policy.witnesses()).extracting(PolicyWitness::name).containsExactly("a", "b", "c");
        assertThat(policy.witnesses().get(0).url()).isEmpty();
        assertThat(policy.groups()).containsExactly(new PolicyGroup("two", 2, List.of("a", "b", "c")));
        assertThat(policy.quorum()).contains("two");
    }

    @Test
    void spaces_tabs_comments_and_empty_lines_are_free() {
        var policy = parse("\n \t\n#x\n \t # y\n\twitness \t w  " + WITNESS_A.verifier() + "   u  \n  quorum\tw\n");

        assertThat(policy.witnesses().get(0).url()).contains("u");
        assertThat(parse("quorum none\n").quorum()).isEmpty();
    }

    @Test
    void words_other_than_none_are_good_names() {
        assertThat(parse("witness all %s\nwitness any %s\ngroup group 2 all any\nquorum group\n"
                                .formatted(WITNESS_A.verifier(), WITNESS_B.verifier()))
                        .groups())
                .containsExactly(new PolicyGroup("group", 2, List.of("all", "any")));
    }

    @Test
    void names_are_bytes_in_utf_8_or_not() {
        assertThat(parse("witness 纪委 " + WITNESS_A.verifier() + "\nquorum 纪委\n").quorum())
                .contains("纪委");
        var kelvin = "witness K " + WITNESS_A.verifier() + "\nwitness \u212A " + WITNESS_B.verifier() + "\nquorum K\n";
        assertThat(parse(kelvin).witnesses()).hasSize(2);
        var latin =
                ("witness \u0080 " + WITNESS_A.verifier() + "\nquorum \u0080\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TlogPolicy.parse(latin).witnesses()).hasSize(1);
        assertThat(problemOf(() -> parse("quorum\u00A0none\n"))).isEqualTo(Problem.POLICY_KEYWORD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quorum none\\r | CONTROL_CHARACTER",
                "quorum none\\0 | CONTROL_CHARACTER",
                "quorum none\\d | CONTROL_CHARACTER",
                "quibble a;quorum none | POLICY_KEYWORD",
                "LOG x;quorum none | POLICY_KEYWORD",
                "log;quorum none | POLICY_LINE",
                "log LOG u # comment;quorum none | POLICY_LINE",
                "log garbage;quorum none | POLICY_KEY",
                "log A;quorum none | POLICY_KEY_TYPE",
                "log LOG;log LOG u;quorum none | POLICY_KEY_TWICE",
                "log LOG;log LOG2;quorum none | POLICY_KEY_TWICE",
                "witness a;quorum none | POLICY_LINE",
                "witness a LOG;quorum a | POLICY_KEY_TYPE",
                "witness none A;quorum none | POLICY_NAME_RESERVED",
                "witness a A;witness a B;quorum a | POLICY_NAME_TWICE",
                "witness a A;witness b A2;quorum a | POLICY_KEY_TWICE",
                "witness a A;group a any a;quorum a | POLICY_NAME_TWICE",
                "witness a A;group none any a;quorum none | POLICY_NAME_RESERVED",
                "witness a A;group g 1;quorum a | POLICY_LINE",
                "witness a A;group g 0 a;quorum g | POLICY_THRESHOLD",
                "witness a A;group g 2 a;quorum g | POLICY_THRESHOLD",
                "witness a A;group g -1 a;quorum g | POLICY_THRESHOLD",
                "witness a A;group g 01 a;quorum g | POLICY_THRESHOLD",
                "witness a A;group g ANY a;quorum g | POLICY_THRESHOLD",
                "witness a A;group g ١ a;quorum g | POLICY_THRESHOLD",
                "witness a A;group g 9223372036854775808 a;quorum g | POLICY_THRESHOLD",
                "witness a A;group g any b;quorum g | POLICY_NAME_UNKNOWN",
                "witness a A;group g any g;quorum g | POLICY_NAME_UNKNOWN",
                "group g any a;witness a A;quorum g | POLICY_NAME_UNKNOWN",
                "witness a A;group g any none a;quorum g | POLICY_NAME_UNKNOWN",
                "witness a A;group g all a a;quorum g | POLICY_MEMBER_TWICE",
                "witness a A;witness b B;group g any a b;group h any a;quorum g | POLICY_MEMBER_TWICE",
                "witness a A | POLICY_QUORUM",
                "witness a A;quorum a;quorum a | POLICY_QUORUM",
                "quorum a;witness a A | POLICY_NAME_UNKNOWN",
                "quorum | POLICY_LINE",
                "witness a A;quorum a a | POLICY_LINE"
            })
    void a_broken_rule_is_refused(String policy, Problem problem) {
        assertThat(problemOf(() -> parse(written(policy) + "\n"))).isEqualTo(problem);
    }

    /** Short words for keys; the ones with a 2 are the same keys under another name. */
    private static String written(String policy) {
        return policy.replace(';', '\n')
                .replace("\\r", "\r")
                .replace("\\0", "\0")
                .replace("\\d", "\u007F")
                .replace("LOG2", other(LOG).toString())
                .replaceAll("LOG(?= |\n|$)", LOG.verifier().toString())
                .replaceAll("A2(?= |\n|$)", other(WITNESS_A).toString())
                .replaceAll(" A(?= |\n|$)", " " + WITNESS_A.verifier())
                .replaceAll(" B(?= |\n|$)", " " + WITNESS_B.verifier());
    }

    private static VerifierKey other(SignerKey key) {
        return VerifierKey.of(
                "other.example", key.verifier().type(), key.verifier().publicKey());
    }

    @Test
    void a_file_cut_off_inside_its_last_line_is_refused() {
        var text = policyText();

        assertThat(problemOf(() -> parse(text.substring(0, text.length() - 1)))).isEqualTo(Problem.LINE_NOT_ENDED);
    }

    @Test
    void the_line_is_named() {
        var refused = catchThrowable(() -> parse("\n# x\nlog y\n"));

        assertThat(refused).hasMessage("line 3 of the policy has a key that cannot be used: KEY_FORM");
    }

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
