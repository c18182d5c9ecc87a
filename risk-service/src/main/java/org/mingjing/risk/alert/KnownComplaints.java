package org.mingjing.risk.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class KnownComplaints implements PanacheRepositoryBase<KnownComplaint, UUID> {}
