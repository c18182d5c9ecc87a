package org.mingjing.risk.review.decision;

import static java.util.stream.Collectors.groupingBy;

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
        withVotes("", review.id()).forEach(decision -> last.put(decision.itemNo(), decision));
        return last;
    }

    /** On some of the items, by their number; of each item the first one first. */
    Map<Integer, List<Decision>> on(QuarterlyReview review, List<ReviewItem> items) {
        return withVotes(
                        " and d.itemNo in ?2",
                        review.id(),
                        items.stream().map(ReviewItem::no).toList())
                .stream()
                .collect(groupingBy(Decision::itemNo));
    }

    private List<Decision> withVotes(String which, Object... parameters) {
        return list(
                "select distinct d from Decision d left join fetch d.votes where d.reviewId = ?1" + which
                        + " order by d.itemNo, d.no",
                parameters);
    }

    public boolean isDecided(ReviewItem item) {
        return nextNo(item) > 1;
    }

    int nextNo(ReviewItem item) {
        return (int) count("reviewId = ?1 and itemNo = ?2", item.reviewId(), item.no()) + 1;
    }
}
