package org.mingjing.log.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.log.Samples.problemOf;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.log.Problem;

class FrontierTest {

    @Test
    void grows_to_the_root_of_the_rfc_at_every_size_with_a_hash_per_set_bit() {
        var leaves = ReferenceTree.leaves(300);
        var frontier = Frontier.EMPTY;
        for (int size = 1; size <= leaves.size(); size++) {
            frontier = frontier.append(leaves.get(size - 1));
            assertThat(frontier.size()).isEqualTo(size);
            assertThat(frontier.hashes()).hasSize(Integer.bitCount(size));
            assertThat(frontier.root()).isEqualTo(ReferenceTree.root(leaves.subList(0, size)));
        }
    }

    @Test
    void appending_leaves_the_smaller_frontier_as_it_was() {
        var three = Frontier.EMPTY;
        for (var leaf : ReferenceTree.leaves(3)) {
            three = three.append(leaf);
        }
        var root = three.root();

        three.append(root);

        assertThat(three.root()).isEqualTo(root);
    }

    @Test
    void goes_on_from_what_was_kept_of_it() {
        var frontier = Frontier.EMPTY;
        for (var leaf : ReferenceTree.leaves(13)) {
            assertThat(Frontier.read(frontier.size(), frontier.bytes())).isEqualTo(frontier);
            assertThat(Frontier.of(frontier.size(), frontier.hashes())).isEqualTo(frontier);
            frontier = Frontier.read(frontier.size(), frontier.bytes()).append(leaf);
        }
        assertThat(frontier.root()).isEqualTo(ReferenceTree.root(ReferenceTree.leaves(13)));
    }

    @Test
    void a_frontier_of_another_size_is_refused() {
        var hash = Hash.EMPTY_ROOT;

        assertThat(problemOf(() -> Frontier.of(3, List.of(hash)))).isEqualTo(Problem.FRONTIER_LENGTH);
        assertThat(problemOf(() -> Frontier.of(-1, Collections.nCopies(64, hash))))
                .isEqualTo(Problem.FRONTIER_LENGTH);
        assertThat(problemOf(() -> Frontier.read(1, new byte[31]))).isEqualTo(Problem.FRONTIER_LENGTH);
        assertThat(problemOf(() -> Frontier.read(2, new byte[64]))).isEqualTo(Problem.FRONTIER_LENGTH);
    }
}
