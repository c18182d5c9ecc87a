package org.mingjing.risk.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class UnitRevisions implements PanacheRepositoryBase<UnitRevision, UUID> {

    /** All of it: a bureau has hundreds of units, and a ring may close anywhere. */
    UnitHistory history() {
        return new UnitHistory(list("order by unitCode, no"));
    }

    /** As recorded, the wrong ones too. */
    List<UnitRevision> of(String code) {
        return list("unitCode = ?1 order by no", code);
    }
}
