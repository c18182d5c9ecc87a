package org.mingjing.risk.review.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.review.QuarterlyReview;

/** A report to its bytes: as it was signed, and as everybody reads it. */
@Entity
@Immutable
@Table(name = "risk_report")
class RiskReport {
    enum Audience {
        STAFF,
        PUBLIC
    }

    @Embeddable
    record Key(
            @Column(name = "review_id") UUID reviewId,

            @Enumerated(EnumType.STRING) @Column(name = "audience")
            Audience audience) {}

    @EmbeddedId
    private Key key;

    @Column(name = "content")
    private String content;

    @Column(name = "sha256")
    private String sha256;

    record Hash(UUID reviewId, String sha256) {}

    protected RiskReport() {}

    RiskReport(UUID reviewId, Audience audience, Report report) {
        this.key = new Key(reviewId, audience);
        this.content = ReportJson.text(report);
        this.sha256 = Sha256.hex(content);
    }

    Report report() {
        return ReportJson.read(content);
    }

    String content() {
        return content;
    }

    String sha256() {
        return sha256;
    }

    @ApplicationScoped
    static class Kept implements PanacheRepositoryBase<RiskReport, Key> {
        RiskReport required(QuarterlyReview review, Audience audience) {
            return findByIdOptional(new Key(review.id(), audience)).orElseThrow(NotFound::new);
        }

        /** The hashes of what everybody reads of these reviews, without all that text. */
        Map<UUID, String> published(Collection<QuarterlyReview> reviews) {
            return find(
                            "select r.key.reviewId, r.sha256 from RiskReport r where r.key.audience = ?1"
                                    + " and r.key.reviewId in ?2",
                            Audience.PUBLIC,
                            reviews.stream().map(QuarterlyReview::id).toList())
                    .project(Hash.class)
                    .stream()
                    .collect(Collectors.toMap(Hash::reviewId, Hash::sha256));
        }
    }
}
