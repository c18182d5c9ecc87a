package org.mingjing.accountability.score;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PublishedScores implements PanacheRepositoryBase<PublishedScore, UUID> {

    /** Every publication of a month, the latest first. */
    List<PublishedScore> of(String unit, YearMonth month) {
        return list("unitCode = ?1 and month = ?2 order by number desc", unit, month.atDay(1));
    }
}
