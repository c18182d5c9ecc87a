package org.mingjing.kit.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet with its header row frozen; rows leave for the stream as they come. */
final class XlsxWriter implements TableWriter {
    private static final int LINES_HELD = 500;
    private static final int MOST_LINES = 1_048_576;
    private static final Pattern NAME = Pattern.compile("[^/\\\\?*\\[\\]:]{1,31}");
    // What the format itself means to say with _xHHHH_ (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
    private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private final Workbook workbook;
    private final Worksheet sheet;
    private int lines;

    XlsxWriter(OutputStream output, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a sheet: " + name);
        }
        workbook = new Workbook(output, "Mingjing", null);
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        if (lines == MOST_LINES) {
            throw new IllegalStateException("a sheet has at most " + MOST_LINES + " lines");
        }
        for (int column = 0; column < cells.size(); column++) {
            var cell = SheetFormat.cell(cells.get(column));
            if (!cell.isEmpty()) {
                // Not shared: the table of shared strings would have to be held until the end.
                sheet.inlineString(lines, column, escaped(cell));
            }
        }
        lines++;
        if (lines % LINES_HELD == 0) {
            sheet.flush();
        }
    }

    /** XML turns a carriage return into a line feed, so it is written as the format's own escape. */
    private static String escaped(String cell) {
        return ESCAPE.matcher(cell).replaceAll("_x005F_$1").replace("\r", "_x000D_");
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
