package org.mingjing.risk.riskpoint.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The table of a {@link ReviewList}, byte by byte as its recorder sent it: what its members read before they sign. */
@Entity
@Immutable
@Table(name = "risk_point_review_file")
class ReviewFile {
    @Id
    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "file")
    private byte[] bytes;

    protected ReviewFile() {}

    ReviewFile(RiskPointReview review, byte[] bytes) {
        this.reviewId = review.id();
        this.bytes = bytes;
    }

    /** A workbook is a zip file, and no CSV begins like one. */
    boolean isWorkbook() {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    byte[] bytes() {
        return bytes;
    }

    @ApplicationScoped
    static class Kept implements PanacheRepositoryBase<ReviewFile, UUID> {}
}
