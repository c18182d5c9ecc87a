package org.mingjing.kit.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.mingjing.kit.csv.FormulaGuard;

/** The formats in which tables come and go. */
public enum SheetFormat {
    /** UTF-8 with a byte order mark, without which spreadsheets garble Chinese; RFC 4180. */
    CSV(SheetFormat.CSV_TYPE, "csv") {
        @Override
        public TableWriter writer(OutputStream output, String sheet) throws IOException {
            return new CsvWriter(output);
        }
    },
    /** One sheet of an Office Open XML workbook. */
    XLSX(SheetFormat.XLSX_TYPE, "xlsx") {
        @Override
        public TableWriter writer(OutputStream output, String sheet) throws IOException {
            return new XlsxWriter(output, sheet);
        }
    };

    /** Media types as constants, for annotations. */
    public static final String CSV_TYPE = "text/csv";

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Characters a cell can hold, a limit of Excel. */
    static final int LONGEST_CELL = 32_767;

    private final String mediaType;
    private final String extension;

    SheetFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * @param sheet name of the sheet, where the format has one: 1 to 31 characters, none of {@code / \ ? * [ ] :}
     */
    public abstract TableWriter writer(OutputStream output, String sheet) throws IOException;

    static String cell(String text) {
        var cell = text == null ? "" : FormulaGuard.guarded(text);
        if (cell.length() > LONGEST_CELL) {
            throw new IllegalArgumentException("a cell of " + cell.length() + " characters");
        }
        return cell;
    }
}
