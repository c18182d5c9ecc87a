package org.mingjing.risk.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class KnownCards implements PanacheRepositoryBase<KnownCard, String> {}
