package org.mingjing.log.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingjing.log.Samples.problemOf;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.log.Problem;

class TileIdTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "0, 273, 112, tile/0/273.p/112",
        "1, 1, 17, tile/1/001.p/17",
        "2, 0, 1, tile/2/000.p/1",
        "63, 999, 255, tile/63/999.p/255",
        "3, 1000, 256, tile/3/x001/000",
        "0, 36028797018963967, 256, tile/0/x036/x028/x797/x018/x963/967"
    })
    void has_one_path(int level, long index, int width, String path) {
        var id = new TileId(level, index, width);

        assertThat(id.path()).isEqualTo(path);
        assertThat(TileId.parse(path)).isEqualTo(id);
        if (level == 0) {
            var bundle = new BundleId(index, width);
            assertThat(bundle.path()).isEqualTo(path.replace("tile/0/", "tile/entries/"));
            assertThat(BundleId.parse(bundle.path())).isEqualTo(bundle);
            assertThat(bundle.tile()).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/tile/0/000",
                "tile/0/000/",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/0",
                "tile/0/00",
                "tile/0/0000",
                "tile/0/1234",
                "tile/0/x000/001",
                "tile/0/x001/x067",
                "tile/0/001/067",
                "tile/0/x01/067",
                "tile/0/X001/067",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/300",
                "tile/0/000.p/01",
                "tile/0/000.p/",
                "tile/0/000.p",
                "tile/0/000p/1",
                "tile/0/000.p/1\n",
                "tile/0/٠٠٠",
                "tile/٠/000",
                "tile/0/x036/x028/x797/x018/x963/968",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile/0/x001/x000/x000/x000/x000/x000/001",
                "tile/0/../000",
                "tile/entries/000",
                "tile/0/%30%30%30"
            })
    void no_other_path_is_a_tile(String path) {
        assertThat(problemOf(() -> TileId.parse(path))).isEqualTo(Problem.TILE_PATH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/000",
                "tile/entries/0",
                "tile/entries/x000/001",
                "tile/entries/000.p/256",
                "tile/entries/000.p/0",
                "tile/entries/x036/x028/x797/x018/x963/968",
                "tile/entries/000/"
            })
    void no_other_path_is_a_bundle(String path) {
        assertThat(problemOf(() -> BundleId.parse(path))).isEqualTo(Problem.BUNDLE_PATH);
    }

    @Test
    void a_path_is_in_ascii_digits_whatever_the_language_of_the_machine() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new TileId(1, 7, 17).path()).isEqualTo("tile/1/007.p/17");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_tree_of_70000_ends_in_three_partial_tiles() {
        assertThat(TileId.in(70_000, 0, 272)).isEqualTo(new TileId(0, 272, 256));
        assertThat(TileId.in(70_000, 0, 273)).isEqualTo(new TileId(0, 273, 112));
        assertThat(TileId.in(70_000, 1, 0)).isEqualTo(new TileId(1, 0, 256));
        assertThat(TileId.in(70_000, 1, 1)).isEqualTo(new TileId(1, 1, 17));
        assertThat(TileId.in(70_000, 2, 0)).isEqualTo(new TileId(2, 0, 1));
        assertThat(BundleId.in(70_000, 273)).isEqualTo(new BundleId(273, 112));
    }

    @Test
    void an_empty_tile_does_not_exist() {
        for (var where :
                new long[][] {{70_000, 0, 274}, {70_000, 2, 1}, {70_000, 3, 0}, {256, 0, 1}, {0, 0, 0}, {255, 1, 0}}) {
            assertThatIllegalArgumentException().isThrownBy(() -> TileId.in(where[0], (int) where[1], where[2]));
        }
    }

    @Test
    void levels_above_the_eighth_are_empty_although_a_shift_by_64_would_not_be() {
        assertThat(TileId.in(Long.MAX_VALUE, 7, 0).width()).isEqualTo(127);
        for (int level = 8; level <= 63; level++) {
            int above = level;
            assertThatIllegalArgumentException().isThrownBy(() -> TileId.in(Long.MAX_VALUE, above, 0));
        }
    }
}
