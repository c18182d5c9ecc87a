package org.mingjing.log.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.log.Samples.entry;
import static org.mingjing.log.Samples.policy;
import static org.mingjing.log.Samples.proof;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.mingjing.log.Malformed;
import org.mingjing.log.policy.TlogPolicy;

/** Every bit of a proof with just enough witnesses counts: none can be another, in the file or in the entry. */
class FlippedProofTest {

    private static final byte[] FILE = proof(123).bytes();
    private static final TlogPolicy POLICY = policy();

    @Property(tries = 400)
    void no_bit_of_the_file_can_be_another(
            @ForAll @IntRange(max = 100_000) int at, @ForAll @IntRange(max = 7) int bit) {
        var file = flipped(FILE, at, bit);
        try {
            assertThat(TlogProof.parse(file).verify(entry(123), POLICY).isValid())
                    .isFalse();
        } catch (Malformed refused) {
            assertThat(refused.en()).isNotBlank();
        }
    }

    @Property(tries = 40)
    void no_bit_of_the_entry_can_be_another(
            @ForAll @IntRange(max = 100_000) int at, @ForAll @IntRange(max = 7) int bit) {
        assertThat(TlogProof.parse(FILE)
                        .verify(flipped(entry(123), at, bit), POLICY)
                        .isValid())
                .isFalse();
    }

    private static byte[] flipped(byte[] bytes, int at, int bit) {
        var changed = bytes.clone();
        changed[at % bytes.length] ^= (byte) (1 << bit);
        return changed;
    }
}
