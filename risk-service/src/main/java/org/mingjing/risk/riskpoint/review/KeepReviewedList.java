package org.mingjing.risk.riskpoint.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.RiskPointReviewRecorded;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.imports.ImportOptions;

/** Puts the list of a review on record, once: what is there is not added to, and the same list once more is no second one. */
@ApplicationScoped
class KeepReviewedList {
    private final ReviewContents contents;
    private final ReviewList.Sent lists;
    private final ReviewFile.Kept files;
    private final WatchReviews watchReviews;
    private final Outbox outbox;
    private final Clock clock;

    KeepReviewedList(
            ReviewContents contents,
            ReviewList.Sent lists,
            ReviewFile.Kept files,
            WatchReviews watchReviews,
            Outbox outbox,
            Clock clock) {
        this.contents = contents;
        this.lists = lists;
        this.files = files;
        this.watchReviews = watchReviews;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param decisions how many points the list decides on
     * @return whether it is on record from now on
     */
    boolean keep(RiskPointReview review, byte[] file, ImportOptions options, int decisions) {
        var content = contents.of(review);
        var sent = content.list();
        if (sent != null && sent.is(file, options.deleteAbsent())) {
            return false;
        }
        if (sent != null || review.countsUnsigned() || !content.findings().isEmpty()) {
            throw new RuleBroken("risk-point-review-decided", review.id());
        }
        if (!options.dryRun()) {
            lists.persistAndFlush(new ReviewList(review, file, options.deleteAbsent(), OffsetDateTime.now(clock)));
            files.persist(new ReviewFile(review, file));
            watchReviews.over(review);
            outbox.add(new RiskPointReviewRecorded(
                    review.id().toString(), review.heldOn(), review.members().size(), decisions));
        }
        return !options.dryRun();
    }
}
