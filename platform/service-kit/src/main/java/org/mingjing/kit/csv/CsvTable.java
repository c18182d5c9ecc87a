package org.mingjing.kit.csv;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;

/**
 * A table that somebody uploads, with one header line: CSV in UTF-8 with or without a byte order mark, or whatever
 * {@link TableLines} reads. Lines with nothing in them are left out. Reading gathers every wrong cell instead of stopping
 * at the first; {@link #refuseIfWrong()} then refuses them all at once.
 */
public final class CsvTable {
    /** More than any bureau's catalogue holds; a bulk load beyond it is split by whoever makes it. */
    public static final int LONGEST = 200_000;

    private static final int ERRORS_TOLD = 1_000;

    private final List<CsvRow> rows = new ArrayList<>();
    private final List<Place> errors = new ArrayList<>();
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final Map<String, BitSet> refusedRows = new HashMap<>();
    private final String where;
    private int errorCount;

    private CsvTable(String where) {
        this.where = where;
    }

    /**
     * Reads CSV.
     *
     * @throws InputRefused when it is no such table at all: not UTF-8, no rows, a column missing, unknown or twice
     */
    public static CsvTable read(InputStream input, List<String> required, List<String> optional) {
        return of(new CsvLines(input), required, optional);
    }

    /**
     * Takes the lines that a reader of any format finds.
     *
     * @throws InputRefused when it is no such table at all: no rows, a column missing, unknown or twice
     */
    public static CsvTable of(TableLines lines, List<String> required, List<String> optional) {
        var table = new CsvTable(lines.where());
        table.fill(lines, required, optional);
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
        var rowsOfColumn = refusedRows.computeIfAbsent(column, any -> new BitSet());
        if (rowsOfColumn.get(row)) {
            return;
        }
        rowsOfColumn.set(row);
        errorCount++;
        if (errors.size() < ERRORS_TOLD) {
            errors.add(new Place(place(row, column), code, arguments));
        }
    }

    /** How a cell, or with no column a row, is named to people. */
    String place(int row, String column) {
        return where + (column == null ? "row " + row : "row " + row + ", column " + column);
    }

    private void fill(TableLines lines, List<String> required, List<String> optional) {
        var first = lines.next().orElseThrow(() -> new InputRefused("table-empty", List.of()));
        var header = header(first, required, optional);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get().isBlank()) {
                continue;
            }
            if (rows.size() == LONGEST) {
                throw new InputRefused("table-too-long", List.of(), LONGEST);
            }
            int width = line.get().cells().size();
            if (width != header.size()) {
                refuse(line.get().number(), null, "row-width", List.of(width, header.size()));
            }
            rows.add(new CsvRow(this, header, line.get()));
        }
    }

    private Map<String, Integer> header(TableLine line, List<String> required, List<String> optional) {
        var header = new HashMap<String, Integer>();
        var places = new ArrayList<Place>();
        for (int i = 0; i < line.cells().size(); i++) {
            var name = line.cell(i).strip();
            if (header.put(name, i) != null) {
                places.add(place(line, name, "table-column-twice"));
            } else if (!required.contains(name) && !optional.contains(name)) {
                places.add(place(line, name, "table-column-unknown"));
            }
        }
        required.stream()
                .filter(name -> !header.containsKey(name))
                .forEach(name -> places.add(place(line, name, "table-column-missing")));
        if (!places.isEmpty()) {
            throw new ImportRefused(places, places.size());
        }
        return header;
    }

    private Place place(TableLine line, String column, String code) {
        return new Place(where + "row " + line.number() + ", column " + column, code, List.of());
    }
}
