package org.mingjing.risk.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.risk.catalogue.CatalogueViews;
import org.mingjing.risk.disclosure.policy.Withheld;

/**
 * A published catalogue whole, without what is withheld.
 *
 * @param supersedes the edition whose place it took; left out for a first one
 * @param supersededBy the edition that took its place; left out while it is in force
 * @param decisions who let it through its gates, by office
 * @param withheld what its lines do not show, named as in the lines
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicCatalogueView(
        CatalogueViews.Summary catalogue,
        String supersedes,
        String supersededBy,
        OffsetDateTime supersededAt,
        List<CatalogueViews.Line> powers,
        List<CatalogueViews.Decision> decisions,
        List<Withheld> withheld) {}
