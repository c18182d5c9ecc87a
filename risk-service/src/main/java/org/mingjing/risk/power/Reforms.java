package org.mingjing.risk.power;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Reforms implements PanacheRepositoryBase<Reform, UUID> {

    List<Reform> of(String powerCode) {
        return list("powerCode = ?1 order by no", powerCode);
    }

    /** Codes of those powers that were reformed. */
    List<String> reformed(Collection<String> powerCodes) {
        return find("select distinct powerCode from Reform where powerCode in ?1", powerCodes)
                .project(String.class)
                .list();
    }

    List<Reform> page(String powerCode, int after, int limit) {
        return find("powerCode = ?1 and no > ?2 order by no", powerCode, after)
                .range(0, limit - 1)
                .list();
    }
}
