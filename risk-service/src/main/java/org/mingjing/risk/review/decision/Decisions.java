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
import org.mingjing.risk.review.frozen.Theme;

@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {
    /** Among what an item names itself: what was put off, or what comes of that. */
    private static final String PUT_OFF = """
            select count(*) from unnest(cast(:records as text[])) as named(record)
                join quarterly_review q on q.code = split_part(named.record, '#', 1)
                join review_item i on i.review_id = q.id and cast(i.no as text) = split_part(named.record, '#', 2)
            where i.theme = 'ITEMS_PUT_OFF' or exists (select 1 from review_decision d
                where d.review_id = i.review_id and d.item_no = i.no and d.outcome = 'PUT_OFF')
            """;

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

    /** Whether it comes of an item that an earlier review put off, drawn from the data or put on the agenda by hand. */
    boolean wasPutOffBefore(ReviewItem item) {
        if (item.figure() != null) {
            return item.figure().theme() == Theme.ITEMS_PUT_OFF;
        }
        var putOff = (Number) getEntityManager()
                .createNativeQuery(PUT_OFF)
                .setParameter("records", item.records().toArray(String[]::new))
                .getSingleResult();
        return putOff.intValue() > 0;
    }

    int nextNo(ReviewItem item) {
        return (int) count("reviewId = ?1 and itemNo = ?2", item.reviewId(), item.no()) + 1;
    }
}
