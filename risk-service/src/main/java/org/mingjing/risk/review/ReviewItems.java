package org.mingjing.risk.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
public class ReviewItems implements PanacheRepositoryBase<ReviewItem, UUID> {
    /** Of this review: the number of an item of another one is none here. */
    public ReviewItem required(QuarterlyReview review, int no) {
        return find("reviewId = ?1 and no = ?2", review.id(), no)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    public List<ReviewItem> of(QuarterlyReview review) {
        return list("reviewId = ?1 order by no", review.id());
    }

    public List<ReviewItem> page(QuarterlyReview review, int after, int limit) {
        return find("reviewId = ?1 and no > ?2 order by no", review.id(), after)
                .range(0, limit - 1)
                .list();
    }

    int nextNo(QuarterlyReview review) {
        return (int) count("reviewId", review.id()) + 1;
    }
}
