package org.mingjing.kit.sheet;

import java.util.regex.Pattern;

/**
 * Where a cell stands.
 *
 * @param row from 1, as people count
 * @param column from 0, as lists count
 */
record CellPlace(int row, int column) {
    /** Columns that a sheet has; Excel's limit. */
    private static final int COLUMNS = 16_384;

    private static final int LETTERS = 26;
    private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    /** @param reference such as {@code C5} */
    static CellPlace of(String reference) {
        var form = FORM.matcher(reference);
        if (!form.matches()) {
            throw PartReader.unreadable();
        }
        int column = form.group(1).chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1) - 1;
        if (column >= COLUMNS) {
            throw PartReader.unreadable();
        }
        return new CellPlace(Integer.parseInt(form.group(2)), column);
    }

    /** The letters of a column. */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
