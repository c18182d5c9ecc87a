package org.mingjing.risk.riskpoint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The table that a review decided on, byte by byte as its recorder sent it: what its members read before they sign. */
@Entity
@Immutable
@Table(name = "risk_point_review_list")
class ReviewList {
    @Id
    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "file")
    private byte[] file;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "delete_absent")
    private boolean deleteAbsent;

    @Column(name = "sent_at")
    private OffsetDateTime sentAt;

    protected ReviewList() {}

    ReviewList(RiskPointReview review, byte[] file, boolean deleteAbsent, OffsetDateTime sentAt) {
        this.reviewId = review.id();
        this.file = file;
        this.sha256 = ReviewContent.sha256(file);
        this.deleteAbsent = deleteAbsent;
        this.sentAt = sentAt;
    }

    boolean is(byte[] other, boolean alsoDeleteAbsent) {
        return sha256.equals(ReviewContent.sha256(other)) && deleteAbsent == alsoDeleteAbsent;
    }

    /** A workbook is a zip file, and no CSV begins like one. */
    boolean isWorkbook() {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    byte[] file() {
        return file;
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
    static class Sent implements PanacheRepositoryBase<ReviewList, UUID> {
        Optional<ReviewList> of(RiskPointReview review) {
            return findByIdOptional(review.id());
        }
    }
}
