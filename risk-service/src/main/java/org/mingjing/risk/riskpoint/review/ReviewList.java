package org.mingjing.risk.riskpoint.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.hash.Sha256;

/** That a review decided on a table, and on which. Its bytes are kept apart, see {@link ReviewFile}. */
@Entity
@Immutable
@Table(name = "risk_point_review_list")
class ReviewList {
    @Id
    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "delete_absent")
    private boolean deleteAbsent;

    @Column(name = "sent_at")
    private OffsetDateTime sentAt;

    protected ReviewList() {}

    ReviewList(RiskPointReview review, byte[] file, boolean deleteAbsent, OffsetDateTime sentAt) {
        this.reviewId = review.id();
        this.sha256 = Sha256.hex(file);
        this.deleteAbsent = deleteAbsent;
        this.sentAt = sentAt;
    }

    boolean is(byte[] other, boolean alsoDeleteAbsent) {
        return sha256.equals(Sha256.hex(other)) && deleteAbsent == alsoDeleteAbsent;
    }

    String sha256() {
        return sha256;
    }

    boolean deleteAbsent() {
        return deleteAbsent;
    }

    OffsetDateTime sentAt() {
        return sentAt;
    }

    @ApplicationScoped
    static class Sent implements PanacheRepositoryBase<ReviewList, UUID> {}
}
