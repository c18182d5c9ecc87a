package org.mingjing.risk.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.ReviewEvents;
import org.mingjing.risk.review.ReviewItem;
import org.mingjing.risk.review.ReviewItems;
import org.mingjing.risk.review.SeenReviews;
import org.mingjing.risk.review.decision.Decisions;
import org.mingjing.risk.review.frozen.FrozenData;

/** With the chair's signature and another one the review is closed on its report. */
@ApplicationScoped
class CloseReview {
    private final SeenReviews seenReviews;
    private final ReviewItems items;
    private final Decisions decisions;
    private final MakeReport makeReport;
    private final FrozenData frozenData;
    private final Signature.Given signatures;
    private final RiskReport.Kept reports;
    private final Outbox outbox;
    private final Clock clock;

    CloseReview(
            SeenReviews seenReviews,
            ReviewItems items,
            Decisions decisions,
            MakeReport makeReport,
            FrozenData frozenData,
            Signature.Given signatures,
            RiskReport.Kept reports,
            Outbox outbox,
            Clock clock) {
        this.seenReviews = seenReviews;
        this.items = items;
        this.decisions = decisions;
        this.makeReport = makeReport;
        this.frozenData = frozenData;
        this.signatures = signatures;
        this.reports = reports;
        this.outbox = outbox;
        this.clock = clock;
    }

    QuarterlyReview close(String code, String ifMatch, Caller by) {
        var review = seenReviews.required(by, code, ifMatch);
        review.record();
        var report = makeReport.toBeSigned(review);
        new ClosingRule(
                        items.of(review).stream().map(ReviewItem::no).toList(),
                        decisions.last(review).keySet(),
                        review.meeting().chair(),
                        signatures.under(review, report.sha256()))
                .refuseUnlessMet();
        if (!frozenData.sha256(review.id()).equals(review.opening().dataSha256())) {
            throw new RuleBroken("review-data-altered", code);
        }
        reports.persist(report);
        review.close(report.sha256(), by, LocalDate.now(clock));
        reports.flush();
        outbox.add(ReviewEvents.closed(review));
        return review;
    }
}
