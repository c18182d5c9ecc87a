package org.mingjing.risk.catalogue.export;

import org.mingjing.risk.catalogue.CatalogueEdition;

/** An edition in one of its forms. */
public record CatalogueFile(CatalogueEdition edition, ExportFormat format) {
    /** To be kept under a name of codes, which no header has to escape. */
    public static String disposition(String code, ExportFormat format) {
        return "attachment; filename=\"" + code + "." + format.extension() + "\"";
    }
}
