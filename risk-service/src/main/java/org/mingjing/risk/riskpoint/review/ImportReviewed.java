package org.mingjing.risk.riskpoint.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.naming.NamesAtTheDesk;
import org.mingjing.risk.power.SeenPowers;

/**
 * Puts the list that a review decided on beside its record. The rows are decisions of the review, which count when its
 * members have signed it; what the list leaves out of a power retires then, when that is asked for.
 */
@ApplicationScoped
class ImportReviewed {
    private final RiskPointReviews reviews;
    private final CountersignedReviews countersignedReviews;
    private final CheckReviewed checkReviewed;
    private final KeepReviewedList keepReviewedList;
    private final SeenPowers seenPowers;
    private final NamesAtTheDesk namesAtTheDesk;

    ImportReviewed(
            RiskPointReviews reviews,
            CountersignedReviews countersignedReviews,
            CheckReviewed checkReviewed,
            KeepReviewedList keepReviewedList,
            SeenPowers seenPowers,
            NamesAtTheDesk namesAtTheDesk) {
        this.reviews = reviews;
        this.countersignedReviews = countersignedReviews;
        this.checkReviewed = checkReviewed;
        this.keepReviewedList = keepReviewedList;
        this.seenPowers = seenPowers;
        this.namesAtTheDesk = namesAtTheDesk;
    }

    ImportReport run(InputStream file, ImportOptions options, UUID reviewId, Caller analyst) {
        reviews.hold(reviewId);
        var review = reviews.findByIdOptional(reviewId)
                .orElseThrow(() -> new RuleBroken("risk-point-review-unknown", reviewId));
        review.refuseUnlessRecordedBy(analyst);
        countersignedReviews.of(review).refuseIfWithdrawn();
        var bytes = bytes(file);
        var checked =
                checkReviewed.check(review, bytes, options.deleteAbsent(), codes -> seenPowers.locked(analyst, codes));
        if (!checked.changesNothing() && keepReviewedList.keep(review, bytes, options, checked.decisions())) {
            checked.table().names().claim((words, why) -> namesAtTheDesk.claim(words, why, analyst));
        }
        var tally = checked.table().tally(namesAtTheDesk::doubtful);
        var kind = options.deleteAbsent() ? ImportReport.Kind.DELETE : ImportReport.Kind.ABSENT;
        checked.unlisted().forEach(point -> tally.add(point.code(), kind));
        return tally.report(options.dryRun());
    }

    private static byte[] bytes(InputStream file) {
        try {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
