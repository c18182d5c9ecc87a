package org.mingjing.log.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.problemOf;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.log.Problem;
import org.mingjing.log.strict.Base64Text;

class KeysTest {

    @Test
    void a_key_is_read_back_from_its_text() {
        for (var key :
                new SignerKey[] {LOG, WITNESS_A, SignerKey.generate("新.example", KeyType.ED25519, new SecureRandom())
                }) {
            assertThat(VerifierKey.parse(key.verifier().toString())).isEqualTo(key.verifier());
            assertThat(SignerKey.parse(key.secretText()).secretText()).isEqualTo(key.secretText());
        }
    }

    @Test
    void other_logs_published_keys_are_read() {
        assertThat(VerifierKey.parse("remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2")
                        .type())
                .isEqualTo(KeyType.COSIGNATURE);
        assertThat(VerifierKey.parse("TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6")
                        .type())
                .isEqualTo(KeyType.ED25519);
    }

    @Test
    void base64_may_hold_a_plus_so_only_the_first_two_part_a_key() {
        for (int number = 0; ; number++) {
            var key = SignerKey.of("k" + number, KeyType.ED25519, Arrays.copyOf(new byte[] {(byte) number}, 32))
                    .verifier();
            if (key.toString().split("\\+").length > 3) {
                assertThat(VerifierKey.parse(key.toString())).isEqualTo(key);
                return;
            }
        }
    }

    @Test
    void the_same_secret_has_another_id_for_another_use() {
        var cosigner = LOG.as(KeyType.COSIGNATURE).verifier();

        assertThat(cosigner.publicKey()).isEqualTo(LOG.verifier().publicKey());
        assertThat(cosigner.id()).isNotEqualTo(LOG.verifier().id());
        assertThat(cosigner).isNotEqualTo(LOG.verifier());
    }

    @Test
    void an_id_that_is_not_of_this_key_is_refused() {
        var vkey = LOG.verifier().toString();
        var id = vkey.split("\\+")[1];

        assertThat(problemOf(() -> VerifierKey.parse(vkey.replace(id, "00000000"))))
                .isEqualTo(Problem.KEY_ID);
        assertThat(problemOf(() -> VerifierKey.parse("x" + vkey))).isEqualTo(Problem.KEY_ID);
        assertThat(problemOf(() -> VerifierKey.parse(vkey.replace(id, "ABCDEF01"))))
                .isEqualTo(Problem.KEY_FORM);
        assertThat(problemOf(() -> VerifierKey.parse(vkey.replace(id, id.substring(1)))))
                .isEqualTo(Problem.KEY_FORM);
        assertThat(problemOf(() -> SignerKey.parse(LOG.secretText().replace(id, "00000000"))))
                .isEqualTo(Problem.KEY_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a+b",
                "a\tb",
                "a\nb",
                "a\rb",
                "a\u0000b",
                "a\u00A0b",
                "a\u0085b",
                "a\u2003b",
                "a\u2028b",
                "a\u202Fb",
                "a\u3000b",
                "a\u1680b",
                "a\u001Fb"
            })
    void a_name_has_no_unicode_space_no_control_character_and_no_plus(String name) {
        assertThat(problemOf(() -> SignerKey.of(name, KeyType.ED25519, new byte[32])))
                .isEqualTo(Problem.KEY_NAME);
    }

    @Test
    void a_name_may_be_of_any_script() {
        assertThat(SignerKey.of("纪委.example/见证", KeyType.COSIGNATURE, new byte[32])
                        .verifier()
                        .name())
                .isEqualTo("纪委.example/见证");
        assertThat(problemOf(() -> SignerKey.of("\uDC00", KeyType.ED25519, new byte[32])))
                .isEqualTo(Problem.NOT_UTF8);
    }

    @Test
    void keys_of_other_types_and_lengths_are_refused() {
        assertThat(problemOf(() -> VerifierKey.parse(vkey("02", 32)))).isEqualTo(Problem.KEY_TYPE);
        assertThat(problemOf(() -> VerifierKey.parse(vkey("05", 32)))).isEqualTo(Problem.KEY_TYPE);
        assertThat(problemOf(() -> VerifierKey.parse(vkey("ff", 32)))).isEqualTo(Problem.KEY_TYPE);
        assertThat(problemOf(() -> VerifierKey.parse(vkey("01", 31)))).isEqualTo(Problem.KEY_BYTES);
        assertThat(problemOf(() -> VerifierKey.parse(vkey("06", 32)))).isEqualTo(Problem.KEY_BYTES);
        assertThat(problemOf(() -> VerifierKey.parse("k+00000000+"))).isEqualTo(Problem.KEY_FORM);
        assertThat(problemOf(() -> SignerKey.of("k", KeyType.ED25519, new byte[33])))
                .isEqualTo(Problem.KEY_BYTES);
        assertThat(problemOf(() -> SignerKey.of("k", KeyType.ML_DSA_44, new byte[32])))
                .isEqualTo(Problem.KEY_TYPE);
    }

    private static String vkey(String type, int length) {
        var typed = new byte[1 + length];
        typed[0] = (byte) Integer.parseInt(type, 16);
        return "k+00000000+" + Base64Text.encode(typed);
    }

    @Test
    void a_key_of_a_type_not_checked_here_is_known_and_its_lines_are_ignored() {
        var key = VerifierKey.of("pq.example", KeyType.ML_DSA_44, new byte[1312]);
        var note = LOG.sign("text\n");
        var line = SignatureLine.of(key, new byte[2428]);

        assertThat(VerifierKey.parse(key.toString())).isEqualTo(key);
        var checked = new Note("text\n", List.of(note, line)).check(List.of(key, LOG.verifier()));
        assertThat(checked.valid()).extracting(Signed::key).containsExactly(LOG.verifier());
        assertThatIllegalStateException().isThrownBy(() -> key.verifies("text\n", line));
    }

    @Test
    void a_key_that_cosigns_signs_no_notes() {
        assertThatIllegalStateException().isThrownBy(() -> WITNESS_A.sign("text\n"));
    }
}
