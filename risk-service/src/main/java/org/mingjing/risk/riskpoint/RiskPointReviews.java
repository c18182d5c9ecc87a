package org.mingjing.risk.riskpoint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RiskPointReviews implements PanacheRepositoryBase<RiskPointReview, UUID> {
    /** Two who list the decisions of one review take turns, until the transaction ends. */
    void hold(UUID id) {
        getEntityManager()
                .createNativeQuery("select count(*) from pg_advisory_xact_lock(hashtextextended(:id, 35))", Long.class)
                .setParameter("id", id.toString())
                .getSingleResult();
    }

    /** Oldest first. */
    List<RiskPointReview> page(Optional<UUID> after, int limit) {
        return after.map(id -> find("id > ?1 order by id", id))
                .orElseGet(() -> find("1 = 1 order by id"))
                .range(0, limit - 1)
                .list();
    }
}
