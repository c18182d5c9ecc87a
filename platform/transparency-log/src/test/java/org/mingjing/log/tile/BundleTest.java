package org.mingjing.log.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingjing.log.Samples.problemOf;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.log.Problem;
import org.mingjing.log.tree.Hash;

class BundleTest {

    @Test
    void puts_the_length_in_two_bytes_before_each_entry() {
        var bundle = Bundle.of(List.of(new byte[] {1, 2, 3}, new byte[0], new byte[300]));

        var bytes = bundle.bytes();
        assertThat(Arrays.copyOf(bytes, 9)).containsExactly(0, 3, 1, 2, 3, 0, 0, 1, 44);
        assertThat(Bundle.read(3, bytes).bytes()).isEqualTo(bytes);
        assertThat(Bundle.read(3, bytes).entry(0)).containsExactly(1, 2, 3);
    }

    @Test
    void the_length_is_no_part_of_what_is_hashed() {
        assertThat(Bundle.of(List.of(new byte[] {1, 2, 3})).leaves()).containsExactly(Hash.leaf(new byte[] {1, 2, 3}));
    }

    @Test
    void the_longest_entry_has_65535_bytes_and_is_not_read_as_a_negative_length() {
        var bundle = Bundle.of(List.of(new byte[65_535]));

        assertThat(Bundle.read(1, bundle.bytes()).entry(0)).hasSize(65_535);
        assertThat(problemOf(() -> Bundle.of(List.of(new byte[65_536])))).isEqualTo(Problem.ENTRY_TOO_LONG);
    }

    @Test
    void bytes_that_are_not_exactly_the_entries_are_refused() {
        var bytes = Bundle.of(List.of(new byte[] {1, 2, 3}, new byte[] {4})).bytes();

        for (int width : new int[] {1, 3, 256}) {
            assertThat(problemOf(() -> Bundle.read(width, bytes))).isEqualTo(Problem.BUNDLE_LENGTH);
        }
        for (int length = 0; length < bytes.length; length++) {
            var cut = Arrays.copyOf(bytes, length);
            assertThat(problemOf(() -> Bundle.read(2, cut))).isEqualTo(Problem.BUNDLE_LENGTH);
        }
        assertThat(problemOf(() -> Bundle.read(2, Arrays.copyOf(bytes, bytes.length + 1))))
                .isEqualTo(Problem.BUNDLE_LENGTH);
    }

    @Test
    void holds_1_to_256_entries() {
        assertThat(Bundle.of(Collections.nCopies(256, new byte[1])).width()).isEqualTo(256);
        assertThatIllegalArgumentException().isThrownBy(() -> Bundle.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Bundle.of(Collections.nCopies(257, new byte[1])));
    }
}
