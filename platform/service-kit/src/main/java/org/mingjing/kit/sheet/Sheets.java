package org.mingjing.kit.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.mingjing.kit.csv.CsvTable;
import org.mingjing.kit.csv.ImportRefused;
import org.mingjing.kit.problem.InputRefused;

/**
 * Reads a table that somebody uploads, CSV or XLSX, whichever it is, into the same rows.
 *
 * <p>An XLSX must be what it seems: one visible sheet, no formulas, merged cells, hidden rows or columns, macros, links to
 * other files or embedded ones; hyperlinks are text. A cell kept as a date reads {@code yyyy-MM-dd} and is taken only where
 * a date is wanted, because a spreadsheet turns codes such as 3-1 into dates. Numbers read as they are shown without a
 * format; a whole number of more than 15 digits is refused, for the spreadsheet has rounded it.
 */
public final class Sheets {
    private Sheets() {}

    /**
     * @param required columns that must stand in the header
     * @param optional columns that may
     * @throws InputRefused 422 when the file is no such table, naming sheet, row and column of everything that is wrong;
     *     wrong cells are found later, by the getters of its rows
     */
    public static CsvTable read(InputStream file, List<String> required, List<String> optional) {
        var input = new BufferedInputStream(file);
        return switch (beginningOf(input)) {
            case 0x504B0304 -> xlsx(input, required, optional);
            // A compound file: the format before 2007, and also any workbook with a password.
            case 0xD0CF11E0 -> throw new InputRefused("sheet-old-or-encrypted", List.of());
            default -> CsvTable.read(input, required, optional);
        };
    }

    private static CsvTable xlsx(InputStream input, List<String> required, List<String> optional) {
        try (var workbook = XlsxFile.open(input);
                var lines = workbook.lines()) {
            try {
                return CsvTable.of(lines, required, optional);
            } catch (ImportRefused header) {
                // What is wrong with the sheet as such, merged cells above all, is often why its header is wrong.
                lines.readToEnd();
                throw header;
            }
        }
    }

    private static int beginningOf(InputStream input) {
        try {
            input.mark(4);
            int first = 0;
            for (int i = 0; i < 4; i++) {
                first = first << 8 | (input.read() & 0xFF);
            }
            input.reset();
            return first;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
