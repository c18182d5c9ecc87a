package org.mingjing.risk.riskpoint.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RiskPointDecisions implements PanacheRepositoryBase<RiskPointDecision, UUID> {
    List<RiskPointDecision> page(RiskPointReview review, String after, int limit) {
        return find("reviewId = ?1 and riskPointCode > ?2 order by riskPointCode", review.id(), after)
                .range(0, limit - 1)
                .list();
    }
}
