package org.mingjing.risk.riskpoint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RiskPointDecisions implements PanacheRepositoryBase<RiskPointDecision, UUID> {
    List<RiskPointDecision> of(UUID reviewId) {
        return list("reviewId = ?1 order by riskPointCode", reviewId);
    }
}
