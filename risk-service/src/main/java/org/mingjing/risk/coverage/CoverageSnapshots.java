package org.mingjing.risk.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class CoverageSnapshots implements PanacheRepositoryBase<CoverageSnapshot, CoverageSnapshot.Key> {
    /** Those of the last months, the oldest first. */
    List<CoverageSnapshot> since(String unitCode, LocalDate day) {
        return list("key.unitCode = ?1 and key.takenOn > ?2 order by key.takenOn", unitCode, day);
    }

    boolean takenOn(LocalDate day) {
        return count("key.takenOn", day) > 0;
    }
}
