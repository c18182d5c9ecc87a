package org.mingjing.risk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.mingjing.risk.unit.UnitUse;

/** A unit whose catalogue was ever drawn up stays in the books. */
@ApplicationScoped
class UnitsWithCatalogues implements UnitUse {
    private final Catalogues catalogues;

    UnitsWithCatalogues(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    public List<String> inUse(Collection<String> unitCodes) {
        return catalogues
                .find("select distinct unitCode from Catalogue where unitCode in ?1", unitCodes)
                .project(String.class)
                .list();
    }

    /** What is published, was superseded or was given up stays in the books of a unit that ended. */
    @Override
    public List<String> atWork(Collection<String> unitCodes) {
        return catalogues
                .find(
                        "select distinct unitCode from Catalogue where unitCode in ?1 and progress.state not in ?2",
                        unitCodes,
                        List.of(CatalogueState.PUBLISHED, CatalogueState.SUPERSEDED, CatalogueState.WITHDRAWN))
                .project(String.class)
                .list();
    }
}
