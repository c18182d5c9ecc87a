package org.mingjing.risk.riskpoint.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** The word of a member on what is on record of a review: that it was so, or why not. */
@Entity
@Immutable
@Table(name = "risk_point_review_signature")
class ReviewSignature {
    @Embeddable
    record Key(
            @Column(name = "review_id") UUID reviewId,
            @Column(name = "official") String official) {}

    @EmbeddedId
    private Key key;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Column(name = "objection")
    private String objection;

    /** Whether this was the signature by which the review came into force. */
    @Column(name = "in_force")
    private boolean bringsIntoForce;

    @Column(name = "signed_at")
    private OffsetDateTime signedAt;

    protected ReviewSignature() {}

    /** @param objection null where the member agrees */
    ReviewSignature(
            RiskPointReview review,
            String official,
            String contentSha256,
            String objection,
            boolean bringsIntoForce,
            OffsetDateTime signedAt) {
        this.key = new Key(review.id(), official);
        this.contentSha256 = contentSha256;
        this.objection = objection;
        this.bringsIntoForce = bringsIntoForce;
        this.signedAt = signedAt;
    }

    boolean agrees() {
        return objection == null;
    }

    boolean bringsIntoForce() {
        return bringsIntoForce;
    }

    String official() {
        return key.official();
    }

    String contentSha256() {
        return contentSha256;
    }

    String objection() {
        return objection;
    }

    OffsetDateTime signedAt() {
        return signedAt;
    }

    @ApplicationScoped
    static class Given implements PanacheRepositoryBase<ReviewSignature, Key> {
        /** In the order in which they were given, by review. */
        Map<UUID, List<ReviewSignature>> of(Collection<UUID> reviews) {
            return list("key.reviewId in ?1 order by signedAt, key.official", reviews).stream()
                    .collect(Collectors.groupingBy(signature -> signature.key.reviewId()));
        }
    }
}
