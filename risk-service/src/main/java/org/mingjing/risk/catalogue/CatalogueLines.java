package org.mingjing.risk.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CatalogueLines implements PanacheRepositoryBase<CatalogueLine, UUID> {
    List<FrozenPower> of(Catalogue catalogue) {
        return stream("catalogueId = ?1 order by power.powerCode", catalogue.id())
                .map(CatalogueLine::power)
                .toList();
    }

    void replace(Catalogue catalogue, List<FrozenPower> powers) {
        delete("catalogueId", catalogue.id());
        persist(powers.stream().map(power -> new CatalogueLine(catalogue.id(), power)));
    }
}
