package org.mingjing.risk.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Minimums implements PanacheRepositoryBase<MinimumRow, UUID> {
    private static final String IN_ORDER = " order by edition, level";

    List<MinimumRow> all() {
        return list("1 = 1" + IN_ORDER);
    }

    /** What the edition demands that is in force on a day. */
    List<MinimumRow> on(LocalDate day) {
        return list("edition = (select max(m.edition) from MinimumRow m where m.validFrom <= ?1)" + IN_ORDER, day);
    }

    MinimumRow latest() {
        return find("1 = 1 order by edition desc").firstResult();
    }
}
