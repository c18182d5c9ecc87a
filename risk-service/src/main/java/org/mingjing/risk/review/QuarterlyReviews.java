package org.mingjing.risk.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.review.frozen.Quarter;

@ApplicationScoped
public class QuarterlyReviews implements PanacheRepositoryBase<QuarterlyReview, UUID> {
    public Optional<QuarterlyReview> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    public QuarterlyReview required(String code) {
        return byCode(code).orElseThrow(NotFound::new);
    }

    boolean exists(String unitCode, Quarter quarter) {
        return count(
                        "unitCode = ?1 and quarter.year = ?2 and quarter.number = ?3",
                        unitCode,
                        quarter.year(),
                        quarter.number())
                > 0;
    }

    /** @param units whose reviews are wanted; null for all */
    List<QuarterlyReview> page(Collection<String> units, ReviewState state, String after, int limit) {
        var parameters = Parameters.with("after", after);
        var condition = "code > :after";
        if (units != null) {
            condition += " and unitCode in :units";
            parameters.and("units", units);
        }
        if (state != null) {
            condition += " and state = :state";
            parameters.and("state", state);
        }
        return find(condition + " order by code", parameters)
                .range(0, limit - 1)
                .list();
    }

    /** Published ones; the newest quarter last. */
    public List<QuarterlyReview> published(String unit, Integer year, String after, int limit) {
        return find(
                        "state = :state and code > :after and (:unit = '' or unitCode = :unit)"
                                + " and (:year = 0 or quarter.year = :year) order by code",
                        Parameters.with("state", ReviewState.PUBLISHED)
                                .and("after", after)
                                .and("unit", unit == null ? "" : unit)
                                .and("year", year == null ? 0 : year))
                .range(0, limit - 1)
                .list();
    }
}
