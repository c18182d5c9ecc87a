package org.mingjing.risk.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class CatalogueDecisions implements PanacheRepositoryBase<CatalogueDecision, UUID> {
    public List<CatalogueDecision> on(Catalogue catalogue) {
        return list("catalogueId = ?1 order by id", catalogue.id());
    }

    public List<CatalogueDecision> passedOn(Catalogue catalogue) {
        return passedOn(List.of(catalogue));
    }

    public List<CatalogueDecision> passedOn(List<Catalogue> catalogues) {
        return list(
                "catalogueId in ?1 and outcome = ?2 order by id",
                catalogues.stream().map(Catalogue::id).toList(),
                CatalogueDecision.Outcome.PASSED);
    }
}
