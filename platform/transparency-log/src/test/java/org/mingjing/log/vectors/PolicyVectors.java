package org.mingjing.log.vectors;

import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.WITNESS_B;
import static org.mingjing.log.Samples.WITNESS_C;
import static org.mingjing.log.Samples.bytes;

import java.util.stream.Stream;
import org.mingjing.log.Problem;
import org.mingjing.log.Samples;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.VerifierKey;

/** Policy files. */
final class PolicyVectors {

    private static final String A = "witness a " + WITNESS_A.verifier() + "\n";
    private static final String B = "witness b " + WITNESS_B.verifier() + "\n";
    private static final String C = "witness c " + WITNESS_C.verifier() + "\n";

    private PolicyVectors() {}

    static Stream<Vector> all() {
        var renamed = VerifierKey.of(
                "other.example", KeyType.COSIGNATURE, WITNESS_A.verifier().publicKey());
        return Stream.of(
                valid("two-of-three", "with a comment and addresses", Samples.policyText()),
                valid("no-witness", "the smallest policy", "quorum none\n"),
                valid(
                        "groups-of-groups",
                        "all of a witness and a group",
                        A + B + C + "group bc any b c\ngroup abc all a bc\nquorum abc\n"),
                valid(
                        "spaces-and-tabs",
                        "anywhere between and around",
                        "\t# x\n \n " + A.replace(" ", " \t ").replace("\n", " \n") + "quorum\ta\n"),
                bad("no-quorum", Problem.POLICY_QUORUM, A),
                bad("two-quorums", Problem.POLICY_QUORUM, A + "quorum a\nquorum a\n"),
                bad("forward-reference", Problem.POLICY_NAME_UNKNOWN, "group g any a\n" + A + "quorum g\n"),
                bad("member-of-itself", Problem.POLICY_NAME_UNKNOWN, A + "group g any g\nquorum g\n"),
                bad("member-twice", Problem.POLICY_MEMBER_TWICE, A + B + "group g any a b\ngroup h any a\nquorum g\n"),
                bad("threshold-0", Problem.POLICY_THRESHOLD, A + "group g 0 a\nquorum g\n"),
                bad("threshold-above-members", Problem.POLICY_THRESHOLD, A + "group g 2 a\nquorum g\n"),
                bad("threshold-01", Problem.POLICY_THRESHOLD, A + "group g 01 a\nquorum g\n"),
                bad("name-twice", Problem.POLICY_NAME_TWICE, A + B.replace("witness b", "witness a") + "quorum a\n"),
                bad(
                        "named-none",
                        Problem.POLICY_NAME_RESERVED,
                        A.replace("witness a", "witness none") + "quorum none\n"),
                bad("key-twice", Problem.POLICY_KEY_TWICE, A + "witness x " + renamed + "\nquorum a\n"),
                bad("log-key-for-a-witness", Problem.POLICY_KEY_TYPE, "witness a " + LOG.verifier() + "\nquorum a\n"),
                bad(
                        "wrong-key-id",
                        Problem.POLICY_KEY,
                        A.replaceFirst("\\+[0-9a-f]{8}\\+", "+00000000+") + "quorum a\n"),
                bad("unknown-keyword", Problem.POLICY_KEYWORD, "quibble\nquorum none\n"),
                bad("comment-behind-a-line", Problem.POLICY_LINE, "quorum none # two words too many\n"),
                bad("carriage-return", Problem.CONTROL_CHARACTER, "quorum none\r\n"),
                bad("last-line-not-ended", Problem.LINE_NOT_ENDED, "quorum none"));
    }

    private static Vector valid(String name, String what, String text) {
        return Vector.valid("policy", name, what, bytes(text));
    }

    private static Vector bad(String name, Problem problem, String text) {
        return Vector.bad("policy", name, problem, name.replace('-', ' '), text);
    }
}
