package org.mingjing.process.log.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.note.VerifierKey;
import org.mingjing.log.policy.TlogPolicy;

class KeepablePolicyTest {
    private static final VerifierKey LOG = SmallLog.KEY.verifier();

    @Test
    void a_policy_that_names_this_log_and_enough_witnesses_with_an_address_can_be_kept() {
        assertThatCode(() -> check(
                        "log " + LOG,
                        witness(1, "http://one.example"),
                        witness(2, "https://two.example:8443/w"),
                        witness(3, ""),
                        "group two 2 w1 w2 w3",
                        "quorum two"))
                .doesNotThrowAnyException();
        assertThatCode(() -> check("log " + LOG, "quorum none")).doesNotThrowAnyException();
    }

    @Test
    void one_that_names_another_log_is_refused() {
        assertThatThrownBy(() -> check("quorum none")).hasMessageContaining("does not name this log's key");
        var other = SignerKey.of(LOG.name(), KeyType.ED25519, new byte[] {
            1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8
        });
        assertThatThrownBy(() -> check("log " + other.verifier(), "quorum none"))
                .hasMessageContaining("does not name this log's key");
    }

    @Test
    void one_whose_quorum_nobody_can_be_asked_for_is_refused() {
        assertThatThrownBy(() -> check("log " + LOG, witness(1, ""), "quorum w1"))
                .hasMessageContaining("fewer than the quorum w1");
        assertThatThrownBy(() -> check(
                        "log " + LOG,
                        witness(1, "http://one.example"),
                        witness(2, ""),
                        "group both all w1 w2",
                        "quorum both"))
                .hasMessageContaining("fewer than the quorum both");
    }

    @Test
    void two_of_three_can_do_without_one_of_them_and_not_without_two() {
        var twoOfThree = policy(
                "log " + LOG,
                witness(1, "http://one.example"),
                witness(2, "http://two.example"),
                witness(3, "http://three.example"),
                "group two 2 w1 w2 w3",
                "quorum two");

        assertThat(twoOfThree.isEnoughWithout(Set.of("w2"))).isTrue();
        assertThat(twoOfThree.isEnoughWithout(Set.of("w2", "w3"))).isFalse();
        assertThat(twoOfThree.isSettledBy(Set.of("w2")))
                .as("the others may have witnessed more")
                .isFalse();
        assertThat(twoOfThree.isSettledBy(Set.of("w2", "w3"))).isTrue();
        var none = policy("log " + LOG, witness(1, "http://one.example"), "quorum none");
        assertThat(none.isEnoughWithout(Set.of("w1")))
                .as("where nobody is needed")
                .isTrue();
        assertThat(none.isSettledBy(Set.of())).as("nobody is asked").isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://one.example",
                "one.example",
                "http:///w",
                "http://one.example/?a=b",
                "http://[",
                "http://a#b"
            })
    void an_address_that_is_no_prefix_of_others_is_refused(String url) {
        assertThatThrownBy(() -> check("log " + LOG, witness(1, url), "quorum w1"))
                .hasMessageContaining("no http address: " + url);
    }

    @Test
    void more_witnesses_than_a_checkpoint_has_room_for_are_refused() {
        var many = IntStream.rangeClosed(1, 16)
                .mapToObj(no -> witness(no, "http://one.example"))
                .collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> check("log " + LOG, many, "quorum w1")).hasMessageContaining("16, at most 15");
    }

    private static String witness(int no, String url) {
        var seed = new byte[SignerKey.SEED_LENGTH];
        Arrays.fill(seed, (byte) no);
        var key = SignerKey.of("w%d.example".formatted(no), KeyType.COSIGNATURE, seed);
        return "witness w%d %s %s".formatted(no, key.verifier(), url);
    }

    private static void check(String... lines) {
        policy(lines).check(LOG);
    }

    private static KeepablePolicy policy(String... lines) {
        return new KeepablePolicy(TlogPolicy.parse((String.join("\n", lines) + "\n").getBytes(UTF_8)));
    }
}
