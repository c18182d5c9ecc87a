package org.mingjing.risk.warning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WarningEntries implements PanacheRepositoryBase<WarningEntry, UUID> {
    List<WarningEntry> of(Warning warning) {
        return list("warningId = ?1 order by recordedAt, id", warning.id());
    }

    /** What had happened to these before a moment, in its order. */
    List<WarningEntry> of(Collection<Warning> warnings, OffsetDateTime before) {
        var ids = warnings.stream().map(Warning::id).toList();
        return list("warningId in ?1 and recordedAt < ?2 order by recordedAt, id", ids, before);
    }
}
