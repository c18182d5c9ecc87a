package org.mingjing.risk.review.report;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeSet;
import org.mingjing.events.risk.ReportPublished;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.SeenReviews;
import org.mingjing.risk.review.report.RiskReport.Audience;

/**
 * The Party committee's office shows everybody what the policy of the day leaves of a signed report. Who signed it does
 * not publish it.
 */
@ApplicationScoped
class PublishReport {
    private final SeenReviews seenReviews;
    private final RiskReport.Kept reports;
    private final Signature.Given signatures;
    private final Disclosures disclosures;
    private final NamesInReport namesInReport;
    private final Outbox outbox;
    private final Clock clock;

    PublishReport(
            SeenReviews seenReviews,
            RiskReport.Kept reports,
            Signature.Given signatures,
            Disclosures disclosures,
            NamesInReport namesInReport,
            Outbox outbox,
            Clock clock) {
        this.seenReviews = seenReviews;
        this.reports = reports;
        this.signatures = signatures;
        this.disclosures = disclosures;
        this.namesInReport = namesInReport;
        this.outbox = outbox;
        this.clock = clock;
    }

    QuarterlyReview publish(String code, String ifMatch, Caller by) {
        var review = seenReviews.required(by, code, ifMatch);
        var today = LocalDate.now(clock);
        review.publish(by, today);
        var signed = reports.required(review, Audience.STAFF);
        if (signatures.under(review, signed.sha256()).contains(by.actor())) {
            throw new RuleBroken("report-signed-by-publisher");
        }
        refuseIfItNamesSomebody(review);
        var open = disclosures.today(review).of(signed.report());
        var published = new RiskReport(review.id(), Audience.PUBLIC, open);
        reports.persistAndFlush(published);
        outbox.add(told(review, published.sha256()));
        return review;
    }

    /** What was only claimed, let pass or written before somebody got their code or name; the item can be withheld. */
    private void refuseIfItNamesSomebody(QuarterlyReview review) {
        var named = namesInReport.of(review).stream()
                .filter(word -> !word.isHarmless())
                .flatMap(word -> word.officials().stream())
                .collect(toCollection(TreeSet::new));
        if (!named.isEmpty()) {
            throw new RuleBroken("report-names-officials", named);
        }
    }

    static ReportPublished told(QuarterlyReview review, String sha256) {
        return new ReportPublished(
                review.code(),
                review.unitCode(),
                review.quarter().year(),
                review.quarter().number(),
                sha256);
    }
}
