package org.mingjing.kit.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;

/**
 * A table that somebody uploads: UTF-8 with or without a byte order mark, comma separated, one header line. Reading
 * gathers every wrong cell instead of stopping at the first; {@link #refuseIfWrong()} then refuses them all at once.
 */
public final class CsvTable {
    /** More than any bureau's catalogue holds; a bulk load beyond it is split by whoever makes it. */
    public static final int LONGEST = 200_000;

    private static final int ERRORS_TOLD = 1_000;
    // Empty lines are seen and skipped here, so that rows keep the numbers a spreadsheet shows.
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final List<CsvRow> rows = new ArrayList<>();
    private final List<Place> errors = new ArrayList<>();
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final Set<String> refusedCells = new HashSet<>();
    private int errorCount;

    private CsvTable() {}

    /**
     * @throws InputRefused when it is no such table at all: not UTF-8, no rows, a column missing, unknown or twice
     */
    public static CsvTable read(InputStream input, List<String> required, List<String> optional) {
        var table = new CsvTable();
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(input, decoder);
                var parser = CSVParser.parse(reader, FORMAT)) {
            table.fill(parser, required, optional);
        } catch (CharacterCodingException e) {
            throw new InputRefused("table-not-utf8", List.of());
        } catch (CSVException e) {
            throw unreadable(table.rows.size() + 2);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new InputRefused("table-not-utf8", List.of());
            }
            throw unreadable(table.rows.size() + 2);
        } catch (IOException e) {
            throw unreadable(table.rows.size() + 2);
        }
        if (table.rows.isEmpty()) {
            throw new InputRefused("table-empty", List.of());
        }
        return table;
    }

    public List<CsvRow> rows() {
        return rows;
    }

    /** What is wrong so far, at most a thousand places. */
    public List<Place> errors() {
        return errors;
    }

    /** @throws InputRefused when any cell was refused */
    public void refuseIfWrong() {
        if (errorCount > 0) {
            throw new ImportRefused(errors, errorCount);
        }
    }

    /** Refuses the row when an earlier one has the same key. */
    void unique(CsvRow row, String column, String key) {
        var first = firstRows.putIfAbsent(column + '\n' + key, row.number());
        if (first != null) {
            refuse(row.number(), column, "cell-duplicate", List.of(key, first));
        }
    }

    /** Only the first thing wrong with a cell counts; what follows from it is no news. */
    void refuse(int row, String column, String code, List<Object> arguments) {
        if (!refusedCells.add(row + "\n" + column)) {
            return;
        }
        errorCount++;
        if (errors.size() < ERRORS_TOLD) {
            var field = column == null ? "row " + row : "row " + row + ", column " + column;
            errors.add(new Place(field, code, arguments));
        }
    }

    private void fill(CSVParser parser, List<String> required, List<String> optional) {
        var records = parser.iterator();
        if (!records.hasNext()) {
            throw new InputRefused("table-empty", List.of());
        }
        var header = header(records.next(), required, optional);
        for (int number = 2; records.hasNext(); number++) {
            var record = records.next();
            if (record.size() == 1 && record.get(0).isBlank()) {
                continue;
            }
            if (rows.size() == LONGEST) {
                throw new InputRefused("table-too-long", List.of(), LONGEST);
            }
            var row = new CsvRow(this, number, header, record);
            if (record.size() != header.size()) {
                refuse(row.number(), null, "row-width", List.of(record.size(), header.size()));
            }
            rows.add(row);
        }
    }

    private static Map<String, Integer> header(CSVRecord record, List<String> required, List<String> optional) {
        var header = new HashMap<String, Integer>();
        var places = new ArrayList<Place>();
        for (int i = 0; i < record.size(); i++) {
            var name = record.get(i).strip();
            if (i == 0 && name.startsWith("\ufeff")) {
                name = name.substring(1);
            }
            if (header.put(name, i) != null) {
                places.add(place(name, "table-column-twice"));
            } else if (!required.contains(name) && !optional.contains(name)) {
                places.add(place(name, "table-column-unknown"));
            }
        }
        var missing = new HashSet<>(required);
        missing.removeAll(header.keySet());
        required.stream().filter(missing::contains).forEach(name -> places.add(place(name, "table-column-missing")));
        if (!places.isEmpty()) {
            throw new ImportRefused(places, places.size());
        }
        return header;
    }

    private static Place place(String column, String code) {
        return new Place("row 1, column " + column, code, List.of());
    }

    private static InputRefused unreadable(int row) {
        return new ImportRefused(List.of(new Place("row " + row, "table-unreadable", List.of())), 1);
    }
}
