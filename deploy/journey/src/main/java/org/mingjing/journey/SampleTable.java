package org.mingjing.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table of the sample bureau, of which the first columns hold codes and figures only and no quoted text. */
record SampleTable(Path file) {

    List<List<String>> firstColumns(int count) {
        try (var lines = Files.lines(file)) {
            return lines.skip(1)
                    .map(line -> List.of(line.split(",", count + 1)).subList(0, count))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
