package org.mingjing.log.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Samples;
import org.mingjing.log.tree.Hash;
import org.mingjing.log.tree.ReferenceTree;

/** Proofs made from tiles: all of them up to size 300, which has full and partial tiles on two levels. */
class ProofsTest {

    private static final int LARGEST = 300;
    private static final MemoryTiles TILES = MemoryTiles.of(LARGEST);
    private static final List<Hash> ROOTS = IntStream.rangeClosed(0, LARGEST)
            .mapToObj(size -> TILES.tree(size).root())
            .toList();

    @Test
    void the_root_is_that_of_the_rfc_at_every_size() {
        var leaves = ReferenceTree.leaves(LARGEST);
        for (int size = 0; size <= LARGEST; size++) {
            assertThat(ROOTS.get(size)).isEqualTo(ReferenceTree.root(leaves.subList(0, size)));
            assertThat(TILES.tree(size).frontier().root()).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void every_entry_of_every_size_has_its_proof() {
        for (int size = 1; size <= LARGEST; size++) {
            var tree = TILES.tree(size);
            for (int index = 0; index < size; index++) {
                if (!tree.inclusion(index).proves(Samples.leaf(index), ROOTS.get(size))) {
                    throw new AssertionError("entry %d of %d".formatted(index, size));
                }
            }
        }
    }

    @Test
    void any_two_sizes_are_consistent() {
        for (int size = 1; size <= LARGEST; size++) {
            var tree = TILES.tree(size);
            for (int oldSize = 1; oldSize <= size; oldSize++) {
                if (!tree.consistencyFrom(oldSize).proves(ROOTS.get(oldSize), ROOTS.get(size))) {
                    throw new AssertionError("%d to %d".formatted(oldSize, size));
                }
            }
        }
    }

    @Test
    void proofs_are_those_of_the_rfc() {
        var leaves = ReferenceTree.leaves(LARGEST);
        for (int size : new int[] {1, 2, 3, 7, 8, 9, 31, 255, 256, 257, 300}) {
            var tree = TILES.tree(size);
            for (int index = 0; index < size; index += 1 + size / 16) {
                assertThat(tree.inclusion(index).path()).isEqualTo(ReferenceTree.path(index, leaves.subList(0, size)));
                assertThat(tree.consistencyFrom(index + 1).path())
                        .isEqualTo(ReferenceTree.proof(index + 1, leaves.subList(0, size)));
            }
        }
    }

    @Test
    void a_proof_takes_at_most_two_tiles_of_a_level() {
        var tiles = MemoryTiles.of(70_000);
        for (long index = 0; index < 70_000; index += 997) {
            tiles.fetched.clear();
            assertThat(tiles.tree(70_000).inclusion(index).path()).isNotEmpty();
            assertAtMostTwoOfALevel(tiles.fetched);
            tiles.fetched.clear();
            assertThat(tiles.tree(70_000).consistencyFrom(index + 1).path()).isNotEmpty();
            assertAtMostTwoOfALevel(tiles.fetched);
        }
    }

    private static void assertAtMostTwoOfALevel(List<TileId> fetched) {
        assertThat(fetched).doesNotHaveDuplicates().hasSizeBetween(1, 6);
        for (int level = 0; level <= 2; level++) {
            int of = level;
            assertThat(fetched.stream().filter(id -> id.level() == of)).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void the_root_of_a_range_is_that_of_its_leaves_alone() {
        var leaves = ReferenceTree.leaves(LARGEST);
        var tree = TILES.tree(LARGEST);

        assertThat(tree.rangeRoot(0, 300)).isEqualTo(tree.root());
        assertThat(tree.rangeRoot(256, 300)).isEqualTo(ReferenceTree.root(leaves.subList(256, 300)));
        assertThat(tree.rangeRoot(64, 69)).isEqualTo(ReferenceTree.root(leaves.subList(64, 69)));
        assertThat(tree.rangeRoot(299, 300)).isEqualTo(leaves.get(299));
        for (var range : new long[][] {{0, 301}, {5, 5}, {-1, 1}, {4, 9}, {1, 3}}) {
            assertThatIllegalArgumentException().isThrownBy(() -> tree.rangeRoot(range[0], range[1]));
        }
    }

    @Test
    void there_is_no_proof_for_what_is_not_there() {
        var tree = TILES.tree(10);
        for (long index : new long[] {-1, 10, Long.MAX_VALUE}) {
            assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(index));
        }
        for (long oldSize : new long[] {-1, 0, 11}) {
            assertThatIllegalArgumentException().isThrownBy(() -> tree.consistencyFrom(oldSize));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new TiledTree(TILES, -1));
    }

    @Test
    void where_a_partial_tile_is_gone_the_full_one_does() {
        var tiles = MemoryTiles.of(512);
        TileSource onlyFull = id -> tiles.tile(id.full());

        assertThat(new TiledTree(onlyFull, 70).root()).isEqualTo(ROOTS.get(70));
        assertThat(TileAppender.at(onlyFull, 70).frontier().root()).isEqualTo(ROOTS.get(70));
    }

    @Test
    void a_tree_of_sixteen_million_is_read_from_three_levels() {
        // Every hash is the same, so that the tiles need not be kept.
        var same = Samples.leaf(0);
        TileSource source = id -> {
            var hash = same;
            for (int level = 0; level < 8 * id.level(); level++) {
                hash = Hash.node(hash, hash);
            }
            var bytes = new byte[id.bytes()];
            for (int at = 0; at < id.width(); at++) {
                hash.copyTo(bytes, at * Hash.LENGTH);
            }
            return bytes;
        };
        var tree = new TiledTree(source, 16_777_215);

        assertThat(LongStream.of(0, 65_535, 65_536, 9_999_999, 16_777_214))
                .allMatch(index -> tree.inclusion(index).proves(same, tree.root()));
        assertThat(tree.consistencyFrom(65_537).proves(new TiledTree(source, 65_537).root(), tree.root()))
                .isTrue();
    }
}
