package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.events.risk.RiskPointReviewRecorded;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.power.SeenPowers;

/**
 * Puts the list that a review decided on beside its record. The rows are decisions of the review, which count when its
 * members have signed it; what the list leaves out of a power retires then, when that is asked for.
 */
@ApplicationScoped
class ImportReviewed {
    private final RiskPointReviews reviews;
    private final CheckReviewed checkReviewed;
    private final ReviewFinding.OnRecord findings;
    private final ReviewList.Sent lists;
    private final SeenPowers seenPowers;
    private final Outbox outbox;
    private final Clock clock;

    ImportReviewed(
            RiskPointReviews reviews,
            CheckReviewed checkReviewed,
            ReviewFinding.OnRecord findings,
            ReviewList.Sent lists,
            SeenPowers seenPowers,
            Outbox outbox,
            Clock clock) {
        this.reviews = reviews;
        this.checkReviewed = checkReviewed;
        this.findings = findings;
        this.lists = lists;
        this.seenPowers = seenPowers;
        this.outbox = outbox;
        this.clock = clock;
    }

    ImportReport run(InputStream file, ImportOptions options, UUID reviewId, Caller analyst) {
        reviews.hold(reviewId);
        var review = reviews.findByIdOptional(reviewId)
                .orElseThrow(() -> new RuleBroken("risk-point-review-unknown", reviewId));
        review.refuseUnlessRecordedBy(analyst);
        var bytes = bytes(file);
        var checked =
                checkReviewed.check(review, bytes, options.deleteAbsent(), codes -> seenPowers.locked(analyst, codes));
        if (!checked.changesNothing()) {
            keep(review, bytes, options, checked);
        }
        var tally = checked.table().tally();
        var kind = options.deleteAbsent() ? ImportReport.Kind.DELETE : ImportReport.Kind.ABSENT;
        checked.unlisted().forEach(point -> tally.add(point.code(), kind));
        return tally.report(options.dryRun());
    }

    /** What is on record is not added to; the same list once more is no second one. */
    private void keep(RiskPointReview review, byte[] file, ImportOptions options, CheckReviewed.Checked checked) {
        var sent = lists.of(review);
        if (sent.isPresent() && sent.get().is(file, options.deleteAbsent())) {
            return;
        }
        if (sent.isPresent() || review.countsUnsigned() || !findings.of(review).isEmpty()) {
            throw new RuleBroken("risk-point-review-decided", review.id());
        }
        if (!options.dryRun()) {
            lists.persist(new ReviewList(review, file, options.deleteAbsent(), OffsetDateTime.now(clock)));
            int decisions = checked.listed().size() + checked.retired().size();
            outbox.add(new RiskPointReviewRecorded(
                    review.id().toString(), review.heldOn(), review.members().size(), decisions));
        }
    }

    private static byte[] bytes(InputStream file) {
        try {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
