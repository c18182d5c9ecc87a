package org.mingjing.risk.warning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WarningEntries implements PanacheRepositoryBase<WarningEntry, UUID> {
    List<WarningEntry> of(Warning warning) {
        return list("warningId = ?1 order by recordedAt, id", warning.id());
    }
}
