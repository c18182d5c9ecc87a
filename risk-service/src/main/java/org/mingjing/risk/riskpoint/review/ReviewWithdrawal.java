package org.mingjing.risk.riskpoint.review;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That who recorded a review took it back before it was in force, and why. Its record stays readable. */
@Entity
@Immutable
@Table(name = "risk_point_review_withdrawal")
class ReviewWithdrawal {
    @Id
    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "withdrawn_at")
    private OffsetDateTime withdrawnAt;

    protected ReviewWithdrawal() {}

    ReviewWithdrawal(RiskPointReview review, String reason, OffsetDateTime withdrawnAt) {
        this.reviewId = review.id();
        this.reason = reason;
        this.withdrawnAt = withdrawnAt;
    }

    String reason() {
        return reason;
    }

    OffsetDateTime withdrawnAt() {
        return withdrawnAt;
    }

    @ApplicationScoped
    static class Made implements PanacheRepositoryBase<ReviewWithdrawal, UUID> {
        /** By review. */
        Map<UUID, ReviewWithdrawal> of(Collection<UUID> reviews) {
            return list("reviewId in ?1", reviews).stream()
                    .collect(toMap(withdrawal -> withdrawal.reviewId, withdrawal -> withdrawal));
        }
    }
}
