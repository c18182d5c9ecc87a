package org.mingjing.kit.csv;

import java.util.BitSet;
import java.util.List;

/**
 * One line of a table as a reader of some format found it.
 *
 * @param number as a spreadsheet counts, from 1; lines with nothing in them are counted and left out
 * @param cells as they stand there, not yet stripped; a cell that is missing at the end counts as empty
 * @param dates which cells (from 0) were kept as a date, not as text; they read {@code yyyy-MM-dd}, with
 *     {@code 'T'HH:mm:ss} behind it when they have a time
 */
public record TableLine(int number, List<String> cells, BitSet dates) {
    private static final BitSet NONE = new BitSet();

    /** Holds no more memory than it must: there may be very many lines. */
    public TableLine {
        cells = List.copyOf(cells);
        dates = dates.isEmpty() ? NONE : dates;
    }

    public static TableLine ofText(int number, List<String> cells) {
        return new TableLine(number, cells, NONE);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
