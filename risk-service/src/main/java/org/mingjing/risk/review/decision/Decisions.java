package org.mingjing.risk.review.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.ReviewItem;

@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {
    /** Those that count, by the number of the item. */
    public Map<Integer, Decision> last(QuarterlyReview review) {
        var last = new TreeMap<Integer, Decision>();
        of(review).forEach(decision -> last.put(decision.itemNo(), decision));
        return last;
    }

    /** By item, the first one first, each with its votes. */
    List<Decision> of(QuarterlyReview review) {
        return list(
                "select distinct d from Decision d left join fetch d.votes where d.reviewId = ?1"
                        + " order by d.itemNo, d.no",
                review.id());
    }

    public boolean isDecided(ReviewItem item) {
        return nextNo(item) > 1;
    }

    int nextNo(ReviewItem item) {
        return (int) count("reviewId = ?1 and itemNo = ?2", item.reviewId(), item.no()) + 1;
    }
}
