package org.mingjing.risk.catalogue.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.risk.catalogue.CatalogueEdition;

/**
 * A catalogue as a table: every line names the catalogue, the hash of the content that it was taken from and who decided on
 * it, for lines are sorted, cut and passed on.
 */
final class CatalogueTable {
    static final String CATALOGUE = "catalogue_code";
    static final String HASH = "content_hash";
    static final String CHAIN = "approval_chain";

    /** The code of a catalogue may be longer than the name of a sheet. */
    private static final String SHEET = "目录";

    private CatalogueTable() {}

    static List<String> columns() {
        var columns = new ArrayList<>(List.of(CATALOGUE, HASH, CHAIN));
        LineColumn.ALL.forEach(column -> columns.add(column.name()));
        return columns;
    }

    static void write(CatalogueEdition edition, SheetFormat format, OutputStream to) throws IOException {
        var chain = edition.chain().stream().map(Wording::of).collect(Collectors.joining("\n"));
        try (var table = format.writer(to, SHEET)) {
            table.line(columns());
            for (var line : edition.lines()) {
                var cells = new ArrayList<>(List.of(edition.code(), edition.contentHash(), chain));
                LineColumn.ALL.forEach(column -> cells.add(column.cell(line)));
                table.line(cells);
            }
        }
    }
}
