package org.mingjing.kit.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;

/** The lines of a CSV file: UTF-8 with or without a byte order mark, comma separated, quoted as RFC 4180 says. */
final class CsvLines implements TableLines {
    // Empty lines are seen, so that rows keep the numbers a spreadsheet shows.
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Iterator<CSVRecord> records;
    private int number;

    CsvLines(InputStream input) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            records = CSVParser.parse(new InputStreamReader(input, decoder), FORMAT)
                    .iterator();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Optional<TableLine> next() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            number++;
            var cells = new ArrayList<>(records.next().toList());
            if (number == 1 && cells.get(0).startsWith("\ufeff")) {
                cells.set(0, cells.get(0).substring(1));
            }
            return Optional.of(TableLine.ofText(number, cells));
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        }
    }

    @Override
    public String where() {
        return "";
    }

    private InputRefused unreadable(IOException e) {
        if (e instanceof CharacterCodingException) {
            return new InputRefused("table-not-utf8", List.of());
        }
        return new ImportRefused(List.of(new Place("row " + (number + 1), "table-unreadable", List.of())), 1);
    }
}
