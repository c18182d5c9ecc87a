package org.mingjing.risk.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MeasureReviews implements PanacheRepositoryBase<MeasureReview, UUID> {
    List<MeasureReview> of(Measure measure) {
        return list("measureId = ?1 order by id", measure.id());
    }
}
