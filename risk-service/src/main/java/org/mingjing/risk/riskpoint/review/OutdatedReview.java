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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A review waits for its members and could not come into force, as was last noticed; gone again once it could. */
@Entity
@Table(name = "outdated_risk_point_review")
class OutdatedReview {
    /** More of them tell nobody more; one is enough to keep all of a review from counting. */
    static final int TOLD = 50;

    @Id
    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "since")
    private OffsetDateTime since;

    @Column(name = "obstacle_count")
    private int count;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "first_obstacles")
    private List<Obstacle> first;

    protected OutdatedReview() {}

    OutdatedReview(RiskPointReview review, List<Obstacle> obstacles, OffsetDateTime since) {
        this.reviewId = review.id();
        this.since = since;
        tell(obstacles);
    }

    boolean tells(List<Obstacle> found) {
        return count == found.size() && first.equals(firstOf(found));
    }

    void tell(List<Obstacle> found) {
        count = found.size();
        first = firstOf(found);
    }

    private static List<Obstacle> firstOf(List<Obstacle> found) {
        return found.stream().limit(TOLD).toList();
    }

    OffsetDateTime since() {
        return since;
    }

    int count() {
        return count;
    }

    List<Obstacle> first() {
        return first;
    }

    @ApplicationScoped
    static class Noticed implements PanacheRepositoryBase<OutdatedReview, UUID> {
        /** By review. */
        Map<UUID, OutdatedReview> of(Collection<UUID> reviews) {
            return list("reviewId in ?1", reviews).stream()
                    .collect(toMap(outdated -> outdated.reviewId, outdated -> outdated));
        }
    }
}
