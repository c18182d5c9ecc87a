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

    /** The first ones behind a number, the wrong ones too. */
    List<UnitRevision> of(String code, long no, int limit) {
        return find("unitCode = ?1 and no > ?2 order by no", code, no)
                .range(0, limit - 1)
                .list();
    }

    /** As recorded, the wrong ones too. */
    List<UnitRevision> of(String code) {
        return list("unitCode = ?1 order by no", code);
    }
}
