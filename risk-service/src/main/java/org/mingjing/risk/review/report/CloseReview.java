package org.mingjing.risk.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.QuarterlyReviewClosed;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.review.Minutes;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.ReviewItem;
import org.mingjing.risk.review.ReviewItems;
import org.mingjing.risk.review.SeenReviews;
import org.mingjing.risk.review.decision.Decisions;
import org.mingjing.risk.review.frozen.FrozenData;
import org.mingjing.risk.review.report.RiskReport.Audience;

/** Members sign the report as it is; with the chair's signature and another one the review is closed on it. */
@ApplicationScoped
class CloseReview {
    private final SeenReviews seenReviews;
    private final ReviewItems items;
    private final Decisions decisions;
    private final Minutes.Editions minutes;
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
            Minutes.Editions minutes,
            MakeReport makeReport,
            FrozenData frozenData,
            Signature.Given signatures,
            RiskReport.Kept reports,
            Outbox outbox,
            Clock clock) {
        this.seenReviews = seenReviews;
        this.items = items;
        this.decisions = decisions;
        this.minutes = minutes;
        this.makeReport = makeReport;
        this.frozenData = frozenData;
        this.signatures = signatures;
        this.reports = reports;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param reportSha256 of the report that the member has read: nobody signs what they have not seen */
    QuarterlyReview sign(String code, String reportSha256, String ifMatch, Caller by) {
        var review = seenReviews.attendedOrSeen(by, code);
        ETags.require(ifMatch, review.version());
        review.record();
        if (!review.meeting().attendedBy(by)) {
            throw new RuleBroken("review-signer-was-not-there");
        }
        refuseWithoutMinutes(review);
        var current = report(review).sha256();
        if (!current.equals(reportSha256)) {
            throw new RuleBroken("review-report-is-another", current);
        }
        signatures.persist(new Signature(review, by.official(), current, OffsetDateTime.now(clock)));
        signatures.flush();
        return review;
    }

    QuarterlyReview close(String code, String ifMatch, Caller by) {
        var review = seenReviews.required(by, code, ifMatch);
        review.record();
        refuseWithoutMinutes(review);
        var report = report(review);
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
        outbox.add(new QuarterlyReviewClosed(code, review.unitCode(), report.sha256()));
        return review;
    }

    private RiskReport report(QuarterlyReview review) {
        return new RiskReport(review.id(), Audience.STAFF, makeReport.of(review));
    }

    private void refuseWithoutMinutes(QuarterlyReview review) {
        if (minutes.newest(review).isEmpty()) {
            throw new RuleBroken("review-without-minutes");
        }
    }
}
