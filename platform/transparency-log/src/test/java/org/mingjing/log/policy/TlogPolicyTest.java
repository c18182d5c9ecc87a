package org.mingjing.log.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.WITNESS_B;
import static org.mingjing.log.Samples.bytes;
import static org.mingjing.log.Samples.policy;
import static org.mingjing.log.Samples.policyText;
import static org.mingjing.log.Samples.problemOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.log.Problem;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.note.VerifierKey;

class TlogPolicyTest {

    @Test
    void is_named_by_the_hash_of_its_file() {
        assertThat(TlogPolicy.parse(bytes("quorum none\n")).hash())
                .hasToString("CM/K7ZV227lS5zOCrswK2woNXW1csSUMZb05nDXC8yQ=");
        assertThat(TlogPolicy.parse(bytes("quorum  none\n")).hash())
                .isNotEqualTo(TlogPolicy.hashOf(bytes("quorum none\n")));
    }

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

    private static TlogPolicy parse(String text) {
        return TlogPolicy.parse(bytes(text));
    }
}
