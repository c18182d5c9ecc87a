package org.mingjing.risk.catalogue.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.risk.catalogue.CatalogueEdition;
import org.mingjing.risk.pdf.PrintPage;
import org.mingjing.risk.pdf.PublicPrints;

/** Writes an edition out. Tables and JSON go line by line; a page is printed whole before the first byte leaves. */
@ApplicationScoped
public class ExportCatalogue {
    private final PrintPage printPage;
    private final PublicPrints publicPrints;

    ExportCatalogue(PrintPage printPage, PublicPrints publicPrints) {
        this.printPage = printPage;
        this.publicPrints = publicPrints;
    }

    public interface Body {
        void writeTo(OutputStream to) throws IOException;
    }

    /**
     * For everybody, who may ask in a loop: a page is printed once for each version.
     *
     * @param edition is read only where it is needed
     */
    public Body publicBody(String code, String version, ExportFormat format, Supplier<CatalogueEdition> edition) {
        return format == ExportFormat.PDF
                ? publicPrints.of("catalogue " + code, version, () -> CataloguePage.of(edition.get()))::writeTo
                : body(new CatalogueFile(edition.get(), format));
    }

    public Body body(CatalogueFile file) {
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
