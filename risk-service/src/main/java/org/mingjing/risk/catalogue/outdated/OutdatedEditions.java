package org.mingjing.risk.catalogue.outdated;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class OutdatedEditions implements PanacheRepositoryBase<OutdatedEdition, UUID> {}
