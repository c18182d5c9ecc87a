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

    /**
     * Of all units and months, and in each month in the order of publication.
     *
     * @param last behind which they begin; null for the first
     */
    List<PublishedScore> behind(PublishedScore last, int limit) {
        var order = " order by unitCode, month, number";
        return (last == null
                        ? find("1 = 1" + order)
                        : find(
                                "(unitCode, month, number) > (?1, ?2, ?3)" + order,
                                last.unitCode(),
                                last.month(),
                                last.number()))
                .page(0, limit)
                .list();
    }
}
