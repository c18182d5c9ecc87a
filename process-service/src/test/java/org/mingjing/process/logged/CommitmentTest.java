package org.mingjing.process.logged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    /** Computed apart, with Python's hashlib, from the definition. */
    @Test
    void it_is_the_hash_of_its_parts_each_after_its_length() {
        var salt = new byte[Commitment.SALT];
        for (int at = 0; at < salt.length; at++) {
            salt[at] = (byte) at;
        }
        assertThat(HexFormat.of()
                        .formatHex(new Commitment("/actor", salt, "承办人").hash().bytes()))
                .isEqualTo("b976112f9b222be39f2e54f4e7a256c41b54f5b9c5cecb9d40e866fefacf864f");
    }

    @Test
    void equal_values_look_unrelated() {
        assertThat(Commitment.to("/actor", "A").hash())
                .isNotEqualTo(Commitment.to("/actor", "A").hash());
    }

    @Test
    void what_is_sealed_opens_only_under_its_key_in_its_place() {
        var key = Seal.randomKey();
        var sealed = new Seal(key).seal("said".getBytes(UTF_8), "here".getBytes(UTF_8));

        assertThat(new Seal(key).open(sealed, "here".getBytes(UTF_8))).isEqualTo("said".getBytes(UTF_8));
        assertThatIllegalStateException().isThrownBy(() -> new Seal(key).open(sealed, "there".getBytes(UTF_8)));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Seal(Seal.randomKey()).open(sealed, "here".getBytes(UTF_8)));
        assertThat(new String(sealed, UTF_8)).doesNotContain("said");
    }

    @Test
    void pseudonyms_are_26_characters_of_base_32_and_never_the_same() {
        assertThat(Pseudonym.random()).matches("[a-z2-7]{26}").isNotEqualTo(Pseudonym.random());
    }
}
