package org.mingjing.risk.catalogue.export;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.risk.body.Writing;
import org.mingjing.risk.pdf.PrintPage;

/** Writes an edition out. Tables and JSON go line by line; a page is printed whole before the first byte leaves. */
@ApplicationScoped
public class ExportCatalogue {
    private final PrintPage printPage;

    ExportCatalogue(PrintPage printPage) {
        this.printPage = printPage;
    }

    public Writing body(CatalogueFile file) {
        var edition = file.edition();
        return switch (file.format()) {
            case XLSX -> to -> CatalogueTable.write(edition, SheetFormat.XLSX, to);
            case CSV -> to -> CatalogueTable.write(edition, SheetFormat.CSV, to);
            case JSON -> to -> CatalogueJson.write(edition, to);
            case PDF -> {
                var printed = printPage.print(CataloguePage.of(edition));
                yield to -> to.write(printed);
            }
        };
    }
}
