package org.mingjing.risk.catalogue.export;

import java.util.Locale;
import org.mingjing.kit.sheet.SheetFormat;

/** The forms in which a catalogue leaves: two tables to work on, one for programs, one to print. */
public enum ExportFormat {
    XLSX(SheetFormat.XLSX_TYPE),
    CSV(SheetFormat.CSV_TYPE),
    JSON("application/json"),
    PDF("application/pdf");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the dot. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
