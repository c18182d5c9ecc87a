package org.mingjing.log.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Samples;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.strict.Base64Text;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TiledTree;

class PublishedVectorsTest {

    private static final Path FOLDER = Path.of("vectors");

    static Stream<String> cases() throws IOException {
        return Files.readAllLines(FOLDER.resolve("cases.tsv")).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_case_is_found_to_be_what_the_list_says(String line) throws IOException {
        var columns = line.split("\t");

        assertThat(Judge.judge(columns[1], Files.readAllBytes(FOLDER.resolve(columns[0]))))
                .isEqualTo(columns[2]);
    }

    @Test
    void the_files_are_those_the_generator_makes_and_no_others() throws IOException {
        var published = new TreeMap<String, String>();
        try (var paths = Files.walk(FOLDER)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                published.put(FOLDER.relativize(path).toString(), Base64Text.encode(Files.readAllBytes(path)));
            }
        }
        assertThat(published.remove("README.md")).isNotEmpty();
        assertThat(published.remove(".gitattributes")).isNotEmpty();
        var made = new TreeMap<String, String>();
        PublishedVectors.files().forEach((path, bytes) -> made.put(path, Base64Text.encode(bytes)));

        assertThat(published.keySet()).isEqualTo(made.keySet());
        assertThat(published).isEqualTo(made);
    }

    @Test
    void the_published_log_has_the_root_its_checkpoint_says() throws IOException {
        var checkpoint = SignedCheckpoint.parse(Files.readAllBytes(FOLDER.resolve("log/checkpoint")));
        var tree = new TiledTree(
                PublishedVectorsTest::tile, checkpoint.checkpoint().size());

        assertThat(Samples.policy().judge(checkpoint).isValid()).isTrue();
        assertThat(tree.root()).isEqualTo(checkpoint.checkpoint().root());
        assertThat(tree.root()).isEqualTo(MemoryTiles.of(300).tree(300).root());
    }

    private static byte[] tile(TileId id) {
        try {
            return Files.readAllBytes(FOLDER.resolve("log").resolve(id.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
