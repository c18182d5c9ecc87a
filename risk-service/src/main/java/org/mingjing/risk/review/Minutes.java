package org.mingjing.risk.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;

/** What was said at a review. Another edition replaces the one before, which stays. */
@Entity
@Immutable
@Table(name = "review_minutes")
public class Minutes {
    @Id
    private UUID id;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "edition")
    private int edition;

    @Column(name = "text")
    private String text;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected Minutes() {}

    Minutes(QuarterlyReview review, int edition, String text, String recordedBy, OffsetDateTime recordedAt) {
        this.id = Ids.next();
        this.reviewId = review.id();
        this.edition = edition;
        this.text = text;
        this.sha256 = Sha256.hex(text);
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    int edition() {
        return edition;
    }

    public String text() {
        return text;
    }

    public String sha256() {
        return sha256;
    }

    String recordedBy() {
        return recordedBy;
    }

    OffsetDateTime recordedAt() {
        return recordedAt;
    }

    @ApplicationScoped
    public static class Editions implements PanacheRepositoryBase<Minutes, UUID> {
        public Optional<Minutes> newest(QuarterlyReview review) {
            return find("reviewId = ?1 order by edition desc", review.id()).firstResultOptional();
        }

        <T> Page<T> page(QuarterlyReview review, Paging paging, Function<Minutes, T> view) {
            var filter = "minutes " + review.code();
            int after = paging.after(filter).smallNumber(0).orElse(0);
            return Page.of(
                    find("reviewId = ?1 and edition > ?2 order by edition", review.id(), after)
                            .range(0, paging.fetch() - 1)
                            .list(),
                    paging,
                    filter,
                    minutes -> List.of(String.valueOf(minutes.edition())),
                    view);
        }
    }
}
