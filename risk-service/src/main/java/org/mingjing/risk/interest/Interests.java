package org.mingjing.risk.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Interests implements PanacheRepositoryBase<Interest, UUID> {

    List<Interest> of(String officialCode) {
        return list("officialCode = ?1 order by period.from, id", officialCode);
    }
}
