package org.mingjing.risk.riskpoint.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.RiskPointReviewOutdated;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.write.Audit;

/** Keeps in mind, for its members and its recorder, why a review that waits for them could not come into force. */
@ApplicationScoped
class NoticeOutdatedReview {
    private final FindObstacles findObstacles;
    private final OutdatedReview.Noticed outdated;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    NoticeOutdatedReview(
            FindObstacles findObstacles, OutdatedReview.Noticed outdated, Outbox outbox, Audit audit, Clock clock) {
        this.findObstacles = findObstacles;
        this.outdated = outdated;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    void look(Countersigned waiting) {
        var review = waiting.review();
        var obstacles = findObstacles.of(waiting);
        var noticed = outdated.findByIdOptional(review.id());
        if (noticed.isEmpty() && obstacles.isEmpty()
                || noticed.isPresent() && noticed.get().tells(obstacles)) {
            return;
        }
        if (obstacles.isEmpty()) {
            outdated.delete(noticed.get());
        } else if (noticed.isEmpty()) {
            outdated.persist(new OutdatedReview(review, obstacles, OffsetDateTime.now(clock)));
        } else {
            noticed.get().tell(obstacles);
        }
        outbox.add(new RiskPointReviewOutdated(review.id().toString(), obstacles.size()));
        audit.bySystem(
                obstacles.isEmpty() ? "risk-point-review.fit-again" : "risk-point-review.outdate",
                review.id().toString());
    }

    /** It counts or was withdrawn, which is told by itself. */
    void forget(RiskPointReview over) {
        outdated.deleteById(over.id());
    }
}
