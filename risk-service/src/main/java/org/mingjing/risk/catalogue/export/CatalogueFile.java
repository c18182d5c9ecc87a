package org.mingjing.risk.catalogue.export;

import org.mingjing.risk.catalogue.CatalogueEdition;

/** An edition in one of its forms. */
record CatalogueFile(CatalogueEdition edition, ExportFormat format) {
    /** Another one only when the file would say something else. */
    String version() {
        return edition.contentHash() + "-" + format.extension();
    }

    /** To be kept under a name of codes, which no header has to escape. */
    String disposition() {
        return "attachment; filename=\"" + edition.code() + "." + format.extension() + "\"";
    }
}
