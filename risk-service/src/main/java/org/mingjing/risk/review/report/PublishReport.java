package org.mingjing.risk.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.TreeSet;
import org.mingjing.events.risk.ReportPublished;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Officials;
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
    private final SectionPolicy.Known policies;
    private final Officials officials;
    private final Outbox outbox;
    private final Clock clock;

    PublishReport(
            SeenReviews seenReviews,
            RiskReport.Kept reports,
            Signature.Given signatures,
            SectionPolicy.Known policies,
            Officials officials,
            Outbox outbox,
            Clock clock) {
        this.seenReviews = seenReviews;
        this.reports = reports;
        this.signatures = signatures;
        this.policies = policies;
        this.officials = officials;
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
        var open = new RiskReport(
                review.id(), Audience.PUBLIC, new Disclosure(policies.withheldOn(today)).of(signed.report()));
        refuseIfItNamesSomebody(open);
        reports.persist(open);
        reports.flush();
        outbox.add(told(review, open));
        return review;
    }

    /** What people wrote into titles and decisions may name an official by code. */
    private void refuseIfItNamesSomebody(RiskReport open) {
        var codes = new HashSet<String>(officials
                .find("select code from Official")
                .project(String.class)
                .list());
        var named = Disclosure.named(open.content(), codes);
        if (!named.isEmpty()) {
            throw new RuleBroken("report-names-officials", new TreeSet<>(named));
        }
    }

    static ReportPublished told(QuarterlyReview review, RiskReport open) {
        return new ReportPublished(
                review.code(),
                review.unitCode(),
                review.quarter().year(),
                review.quarter().number(),
                open.sha256());
    }
}
