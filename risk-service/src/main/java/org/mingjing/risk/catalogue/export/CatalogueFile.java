package org.mingjing.risk.catalogue.export;

import org.mingjing.risk.catalogue.CatalogueEdition;

/** An edition in one of its forms. */
public record CatalogueFile(CatalogueEdition edition, ExportFormat format) {
    /** Another one only when the file would say something else. */
    public String version() {
        return edition.contentHash() + "-" + edition.state() + "-" + format.extension();
    }

    /** To be kept under a name of codes, which no header has to escape. */
    public String disposition() {
        return "attachment; filename=\"" + edition.code() + "." + format.extension() + "\"";
    }
}
