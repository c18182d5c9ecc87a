package org.mingjing.risk.interest.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.paging.Conditions;

@ApplicationScoped
class InterestRegister implements PanacheRepositoryBase<InterestReading, UUID> {

    /**
     * Newest first.
     *
     * @param officialCode null for everybody
     * @param hidden officials who are left out; null for nobody
     */
    List<InterestReading> page(String officialCode, Collection<String> hidden, UUID before, int limit) {
        var wanted = Conditions.none()
                .and("officialCode = :official", "official", officialCode)
                .and("officialCode not in :hidden", "hidden", hidden)
                .and("id < :before", "before", before);
        return find(wanted.text() + " order by id desc", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
