package org.mingjing.risk.review.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.ReviewItem;

/** An item that the publisher leaves out of the report for everybody, and why. */
@Entity
@Immutable
@Table(name = "review_item_withheld")
class WithheldItem {
    @Embeddable
    record Key(
            @Column(name = "review_id") UUID reviewId,
            @Column(name = "item_no") int itemNo) {}

    @EmbeddedId
    private Key key;

    @Column(name = "reason")
    private String reason;

    @Column(name = "withheld_by")
    private String by;

    @Column(name = "withheld_at")
    private OffsetDateTime at;

    protected WithheldItem() {}

    WithheldItem(ReviewItem item, String reason, String by, OffsetDateTime at) {
        this.key = new Key(item.reviewId(), item.no());
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    int itemNo() {
        return key.itemNo();
    }

    String reason() {
        return reason;
    }

    String by() {
        return by;
    }

    OffsetDateTime at() {
        return at;
    }

    @ApplicationScoped
    static class Said implements PanacheRepositoryBase<WithheldItem, Key> {
        List<WithheldItem> page(QuarterlyReview review, int after, int limit) {
            return find("key.reviewId = ?1 and key.itemNo > ?2 order by key.itemNo", review.id(), after)
                    .range(0, limit - 1)
                    .list();
        }

        Set<Integer> numbers(QuarterlyReview review) {
            return page(review, 0, Integer.MAX_VALUE).stream()
                    .map(WithheldItem::itemNo)
                    .collect(Collectors.toSet());
        }
    }
}
