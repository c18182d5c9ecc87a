package org.mingjing.risk.riskpoint.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What is on record of a review about one proposed risk point. It is decided so once the review is in force. */
@Entity
@Immutable
@Table(name = "risk_point_finding")
class ReviewFinding {
    @Embeddable
    record Key(
            @Column(name = "review_id") UUID reviewId,
            @Column(name = "risk_point_code") String riskPointCode) {}

    @EmbeddedId
    private Key key;

    @Column(name = "confirmed")
    private boolean confirmed;

    @Column(name = "reason")
    private String reason;

    protected ReviewFinding() {}

    ReviewFinding(RiskPointReview review, Decided decided) {
        this.key = new Key(review.id(), decided.code());
        this.confirmed = decided.confirmed();
        this.reason = decided.reason();
    }

    Decided decided() {
        return new Decided(key.riskPointCode(), confirmed, reason);
    }

    @ApplicationScoped
    static class OnRecord implements PanacheRepositoryBase<ReviewFinding, Key> {
        /** In the order of the codes. */
        List<Decided> of(RiskPointReview review) {
            return list("key.reviewId = ?1 order by key.riskPointCode", review.id()).stream()
                    .map(ReviewFinding::decided)
                    .toList();
        }

        List<Decided> page(RiskPointReview review, String after, int limit) {
            return find("key.reviewId = ?1 and key.riskPointCode > ?2 order by key.riskPointCode", review.id(), after)
                    .range(0, limit - 1)
                    .list()
                    .stream()
                    .map(ReviewFinding::decided)
                    .toList();
        }
    }
}
