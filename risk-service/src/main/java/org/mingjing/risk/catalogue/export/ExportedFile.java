package org.mingjing.risk.catalogue.export;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.sheet.Sheets;

/**
 * A file that was exported once and comes back, perhaps with changes.
 *
 * @param refusals throws what was noted on its lines, if anything
 */
record ExportedFile(List<StatedLine> lines, Runnable refusals) {

    /** @throws org.mingjing.kit.problem.InputRefused when it is no such file at all */
    static ExportedFile ofTable(InputStream file) {
        var table = Sheets.read(file, CatalogueTable.columns(), List.of());
        return new ExportedFile(table.rows().stream().map(ExportedFile::line).toList(), table::refuseIfWrong);
    }

    /** @throws org.mingjing.kit.problem.InputRefused when it is no such file at all */
    static ExportedFile ofJson(InputStream file) {
        return CatalogueJsonReader.read(file);
    }

    void refuseIfWrong() {
        refusals.run();
    }

    private static StatedLine line(CsvRow row) {
        row.key("code");
        var cells = CatalogueTable.columns().stream()
                .collect(Collectors.toMap(
                        column -> column, column -> row.optionalLongText(column).orElse("")));
        return new StatedLine(row.number(), cells, row::refuse);
    }
}
