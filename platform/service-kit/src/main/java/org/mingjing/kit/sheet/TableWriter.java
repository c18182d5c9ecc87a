package org.mingjing.kit.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes a table line by line, the header first, and holds none of it in memory. Cells are texts, also dates
 * (yyyy-MM-dd) and numbers, so that no program changes them; what a spreadsheet would run is neutralised
 * ({@link org.mingjing.kit.csv.FormulaGuard}).
 */
public interface TableWriter extends Closeable {

    /**
     * @param cells null counts as empty
     * @throws IllegalArgumentException when a cell has more than 32,767 characters, which no spreadsheet holds
     * @throws IllegalStateException after more lines than the format has
     */
    void line(List<String> cells) throws IOException;

    /** Ends the file and closes the stream beneath. */
    @Override
    void close() throws IOException;
}
