package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueContents;
import org.mingjing.risk.catalogue.CatalogueDecisions;
import org.mingjing.risk.catalogue.Catalogues;
import org.mingjing.risk.catalogue.Passages;
import org.mingjing.risk.catalogue.line.FrozenPower;

/**
 * The rounds of one edition through the gates, and of those given up before it: who let it through before, what was objected to,
 * what was submitted.
 */
@ApplicationScoped
class Rounds {
    private final Catalogues catalogues;
    private final CatalogueDecisions decisions;
    private final Objections objections;
    private final CatalogueContents contents;
    private final CatalogueWatch catalogueWatch;

    Rounds(
            Catalogues catalogues,
            CatalogueDecisions decisions,
            Objections objections,
            CatalogueContents contents,
            CatalogueWatch catalogueWatch) {
        this.catalogues = catalogues;
        this.decisions = decisions;
        this.objections = objections;
        this.contents = contents;
        this.catalogueWatch = catalogueWatch;
    }

    Passages passagesOf(Catalogue catalogue) {
        return new Passages(decisions.passedOn(catalogues.withGivenUpBefore(catalogue)));
    }

    void requireAnswered(Catalogue catalogue) {
        objections.requireAnswered(catalogue, catalogues.withGivenUpBefore(catalogue));
    }

    /** The lines make room for the next round's, so what is decided on in this one is kept beside them. */
    void begin(Catalogue catalogue, List<FrozenPower> drawn, OffsetDateTime now) {
        contents.keep(catalogue, catalogue.contentOf(drawn), now);
        catalogueWatch.over(catalogue.code());
    }
}
