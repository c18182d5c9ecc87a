package org.mingjing.log.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mingjing.log.Samples.problemOf;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Problem;
import org.mingjing.log.Samples;
import org.mingjing.log.tree.Frontier;
import org.mingjing.log.tree.Hash;
import org.mingjing.log.tree.ReferenceTree;

class TileAppenderTest {

    @Test
    void seventy_thousand_leaves_make_the_tiles_of_the_standards_example() {
        var written = TileAppender.empty().append(leaves(0, 70_000)).stream()
                .map(Tile::id)
                .toList();

        assertThat(written).hasSize(273 + 1 + 3).doesNotHaveDuplicates();
        assertThat(written.stream().filter(id -> id.level() == 0 && id.isFull()))
                .hasSize(273);
        assertThat(written.stream().filter(id -> id.level() == 1 && id.isFull()))
                .containsExactly(new TileId(1, 0, 256));
        assertThat(written.subList(274, 277))
                .containsExactly(new TileId(0, 273, 112), new TileId(1, 1, 17), new TileId(2, 0, 1));
    }

    @Test
    void tiles_of_three_levels_give_the_root_of_the_leaves() {
        var leaves = leaves(0, 70_000);
        var frontier = Frontier.EMPTY;
        for (var leaf : leaves) {
            frontier = frontier.append(leaf);
        }
        var appender = TileAppender.empty();
        var tiles = new MemoryTiles();
        tiles.put(appender.append(leaves));

        assertThat(appender.frontier()).isEqualTo(frontier);
        assertThat(tiles.tree(70_000).root()).isEqualTo(frontier.root());
        assertThat(TileAppender.at(tiles, 70_000).frontier()).isEqualTo(frontier);
    }

    @Test
    void a_tree_of_256_has_a_full_tile_and_one_of_width_1_above() {
        var written = TileAppender.empty().append(leaves(0, 256));

        assertThat(written).extracting(Tile::id).containsExactly(new TileId(0, 0, 256), new TileId(1, 0, 1));
        assertThat(written.get(1).hash(0))
                .isEqualTo(written.get(0).root())
                .isEqualTo(ReferenceTree.root(ReferenceTree.leaves(256)));
    }

    @Property(tries = 60)
    void in_whatever_batches_leaves_come_the_tree_is_the_same(
            @ForAll @IntRange(max = 700) int first, @ForAll @IntRange(max = 700) int second) {
        var tiles = new MemoryTiles();
        var appender = TileAppender.empty();
        tiles.put(appender.append(leaves(0, first)));
        tiles.put(appender.append(leaves(first, first + second)));

        long size = first + second;
        assertThat(appender.size()).isEqualTo(size);
        assertThat(appender.frontier())
                .isEqualTo(MemoryTiles.of(size).tree(size).frontier());
        assertThat(tiles.tree(size).root()).isEqualTo(appender.frontier().root());
    }

    @Property(tries = 60)
    void goes_on_where_stored_tiles_end(
            @ForAll @IntRange(max = 700) int first, @ForAll @IntRange(max = 700) int second) {
        var tiles = MemoryTiles.of(first);
        var appender = TileAppender.at(tiles, first);
        tiles.put(appender.append(leaves(first, first + second)));

        assertThat(tiles.tree(first + second).root())
                .isEqualTo(appender.frontier().root())
                .isEqualTo(MemoryTiles.of(first + second).tree(first + second).root());
    }

    @Test
    void nothing_new_writes_nothing() {
        assertThat(TileAppender.at(MemoryTiles.of(300), 300).append(List.of())).isEmpty();
        assertThat(TileAppender.empty().frontier().root()).isEqualTo(Hash.EMPTY_ROOT);
    }

    @Test
    void what_a_batch_does_not_touch_is_not_written_again() {
        var appender = TileAppender.empty();
        appender.append(leaves(0, 300));

        assertThat(appender.append(leaves(300, 301))).extracting(Tile::id).containsExactly(new TileId(0, 1, 45));
    }

    @Test
    void a_partial_tile_is_hashed_into_nothing() {
        var partial = TileAppender.empty().append(leaves(0, 255)).get(0);

        assertThatIllegalStateException().isThrownBy(partial::root);
    }

    @Test
    void a_tile_of_another_length_is_refused_and_named() {
        var id = new TileId(1, 1, 17);
        for (int length : new int[] {0, 17 * 32 - 1, 17 * 32 + 1, 16 * 32, 18 * 32, 8192}) {
            assertThat(problemOf(() -> Tile.read(id, new byte[length]))).isEqualTo(Problem.TILE_LENGTH);
        }
        assertThat(problemOf(() -> new TiledTree(tile -> new byte[31], 5).root()))
                .isEqualTo(Problem.TILE_LENGTH);
        assertThat(Tile.read(id, new byte[17 * 32]).bytes()).hasSize(17 * 32);
    }

    private static List<Hash> leaves(long from, long to) {
        return LongStream.range(from, to).mapToObj(Samples::leaf).toList();
    }
}
