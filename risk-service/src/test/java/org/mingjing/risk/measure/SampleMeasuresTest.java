package org.mingjing.risk.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleMeasuresTest {
    private static final Path SAMPLE = Path.of("../deploy/sample-bureau");

    @Test
    void every_measure_of_the_sample_bureau_is_owned_by_a_post_that_somebody_holds() throws IOException {
        var owners = column("measures.csv", 2);

        assertThat(owners).isNotEmpty();
        assertThat(column("posts.csv", 0)).containsAll(owners);
        assertThat(column("holdings.csv", 0)).containsAll(owners);
    }

    private static List<String> column(String file, int column) throws IOException {
        return Files.readAllLines(SAMPLE.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",")[column])
                .toList();
    }
}
