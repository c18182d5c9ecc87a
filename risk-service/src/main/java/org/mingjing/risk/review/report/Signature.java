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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
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
        /** By member, and of each by the report they signed. */
        <T> Page<T> page(QuarterlyReview review, Paging paging, Function<Signature, T> view) {
            var filter = "signatures " + review.code();
            var after = paging.after(filter);
            return Page.of(
                    find(
                                    "key.reviewId = ?1 and (key.official > ?2 or key.official = ?2 and key.reportSha256 > ?3)"
                                            + " order by key.official, key.reportSha256",
                                    review.id(),
                                    after.text(0).orElse(""),
                                    after.text(1).orElse(""))
                            .range(0, paging.fetch() - 1)
                            .list(),
                    paging,
                    filter,
                    signature -> List.of(signature.official(), signature.reportSha256()),
                    view);
        }

        /** Who signed this very report. */
        Set<String> under(QuarterlyReview review, String reportSha256) {
            return find("key.reviewId = ?1 and key.reportSha256 = ?2", review.id(), reportSha256).stream()
                    .map(Signature::official)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
