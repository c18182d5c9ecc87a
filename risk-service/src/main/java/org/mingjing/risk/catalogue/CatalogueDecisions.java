package org.mingjing.risk.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class CatalogueDecisions implements PanacheRepositoryBase<CatalogueDecision, UUID> {
    List<CatalogueDecision> on(Catalogue catalogue) {
        return list("catalogueId = ?1 order by id", catalogue.id());
    }

    public List<CatalogueDecision> passedOn(Catalogue catalogue) {
        return list("catalogueId = ?1 and outcome = ?2 order by id", catalogue.id(), CatalogueDecision.Outcome.PASSED);
    }
}
