package org.mingjing.risk.official;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.paging.Conditions;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class Holdings implements PanacheRepositoryBase<Holding, UUID> {
    Holding required(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    List<Holding> of(String postCode) {
        return list("postCode = ?1 order by period.from, id", postCode);
    }

    List<Holding> of(Collection<String> postCodes) {
        return list("postCode in ?1 order by postCode, period.from, id", postCodes);
    }

    List<Holding> by(Collection<String> officialCodes) {
        return list("officialCode in ?1 order by officialCode, postCode, id", officialCodes);
    }

    List<Holding> by(String officialCode) {
        return list("officialCode = ?1 order by period.from, id", officialCode);
    }

    /** @param after id behind which they begin; null for the first */
    List<Holding> behind(UUID after, int limit) {
        var wanted = Conditions.none().and("id > :after", "after", after);
        return find(wanted.text() + " order by id", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
