package org.mingjing.accountability.scheme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingjing.kit.csv.CsvTable;

/** The sample bureau's scheme, as its files hold it. */
public final class SampleScheme {
    public static final String PARTS = read("score-parts.csv");
    public static final String TABLE = read("score-table.csv");

    private SampleScheme() {}

    public static ScoreScheme scheme() {
        return new ScoreScheme(1, parts(), rows());
    }

    static List<ScorePart> parts() {
        return table(PARTS, List.of("part", "name_zh", "weight", "name_en")).rows().stream()
                .map(row -> new ScorePart(
                        row.text("part"), row.text("name_zh"), row.text("name_en"), row.decimal("weight")))
                .toList();
    }

    static List<ScoreRow> rows() {
        return table(TABLE, List.of("fact", "part", "points", "condition")).rows().stream()
                .map(row -> new ScoreRow(row.text("fact"), row.text("part"), row.text("points"), row.text("condition")))
                .toList();
    }

    private static CsvTable table(String csv, List<String> columns) {
        return CsvTable.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), columns, List.of());
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("../deploy/sample-bureau", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
