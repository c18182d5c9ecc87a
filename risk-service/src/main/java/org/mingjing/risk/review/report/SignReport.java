package org.mingjing.risk.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.ReportSigned;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.SeenReviews;

/** Members who were there sign the report as it is. */
@ApplicationScoped
class SignReport {
    private final SeenReviews seenReviews;
    private final MakeReport makeReport;
    private final Signature.Given signatures;
    private final Outbox outbox;
    private final Clock clock;

    SignReport(SeenReviews seenReviews, MakeReport makeReport, Signature.Given signatures, Outbox outbox, Clock clock) {
        this.seenReviews = seenReviews;
        this.makeReport = makeReport;
        this.signatures = signatures;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param reportSha256 of the report that the member has read: nobody signs what they have not seen */
    QuarterlyReview sign(String code, String reportSha256, String ifMatch, Caller by) {
        var review = seenReviews.attendedOrSeen(by, code);
        ETags.requireSeen(ifMatch, review.version());
        review.record();
        if (!review.meeting().attendedBy(by)) {
            throw new RuleBroken("review-signer-was-not-there");
        }
        var current = makeReport.toBeSigned(review).sha256();
        if (!current.equals(reportSha256)) {
            throw new RuleBroken("review-report-is-another", current);
        }
        signatures.persistAndFlush(new Signature(review, by.official(), current, OffsetDateTime.now(clock)));
        outbox.add(new ReportSigned(code, by.official(), current));
        return review;
    }
}
