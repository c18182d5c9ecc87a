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
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.risk.review.QuarterlyReview;

/** A member who was there confirms minutes and decisions as one report tells them; another report wants another. */
@Entity
@Immutable
@Table(name = "review_signature")
class Signature {
    @Embeddable
    record Key(
            @Column(name = "review_id") UUID reviewId,
            @Column(name = "official_code") String official,
            @Column(name = "report_sha256") String reportSha256) {}

    @EmbeddedId
    private Key key;

    @Column(name = "signed_at")
    private OffsetDateTime signedAt;

    protected Signature() {}

    Signature(QuarterlyReview review, String official, String reportSha256, OffsetDateTime signedAt) {
        this.key = new Key(review.id(), official, reportSha256);
        this.signedAt = signedAt;
    }

    String official() {
        return key.official();
    }

    String reportSha256() {
        return key.reportSha256();
    }

    OffsetDateTime signedAt() {
        return signedAt;
    }

    @ApplicationScoped
    static class Given implements PanacheRepositoryBase<Signature, Key> {
        List<Signature> of(QuarterlyReview review) {
            return list("key.reviewId = ?1 order by signedAt, key.official", review.id());
        }

        Set<String> under(QuarterlyReview review, String reportSha256) {
            var signers = new TreeSet<String>();
            of(review).stream()
                    .filter(signature -> signature.reportSha256().equals(reportSha256))
                    .forEach(signature -> signers.add(signature.official()));
            return signers;
        }
    }
}
