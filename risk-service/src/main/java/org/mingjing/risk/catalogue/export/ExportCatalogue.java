package org.mingjing.risk.catalogue.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.risk.pdf.PrintPage;

/** Writes an edition out. Tables and JSON go line by line; a page is laid out whole before it can be printed. */
@ApplicationScoped
public class ExportCatalogue {
    private final PrintPage printPage;

    ExportCatalogue(PrintPage printPage) {
        this.printPage = printPage;
    }

    public void write(CatalogueFile file, OutputStream to) throws IOException {
        var edition = file.edition();
        switch (file.format()) {
            case XLSX -> CatalogueTable.write(edition, SheetFormat.XLSX, to);
            case CSV -> CatalogueTable.write(edition, SheetFormat.CSV, to);
            case JSON -> CatalogueJson.write(edition, to);
            case PDF -> printPage.print(CataloguePage.of(edition), to);
        }
    }
}
