package org.mingjing.risk.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.QuarterlyReviews;
import org.mingjing.risk.review.ReviewState;
import org.mingjing.risk.review.SeenReviews;
import org.mingjing.risk.review.report.RiskReport.Audience;

/** The report of a review: as it stands while it is being written, as it was signed, and as everybody may read it. */
@ApplicationScoped
class ReadReports {
    private static final Set<String> READERS =
            Set.of(Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.RISK_ANALYST, Roles.AUDITOR);

    private final QuarterlyReviews reviews;
    private final SeenReviews seenReviews;
    private final MakeReport makeReport;
    private final RiskReport.Kept reports;

    ReadReports(QuarterlyReviews reviews, SeenReviews seenReviews, MakeReport makeReport, RiskReport.Kept reports) {
        this.reviews = reviews;
        this.seenReviews = seenReviews;
        this.makeReport = makeReport;
        this.reports = reports;
    }

    /** @param sha256 of the JSON of the report */
    record Published(String code, String unitCode, int year, int quarter, LocalDate publishedOn, String sha256) {}

    RiskReport forStaff(Caller caller, String code) {
        var review = seenReviews.attendedOr(READERS, caller, code);
        review.refuseUnless(ReviewState.HELD, ReviewState.CLOSED, ReviewState.PUBLISHED);
        return review.state() == ReviewState.HELD
                ? new RiskReport(review.id(), Audience.STAFF, makeReport.of(review))
                : reports.required(review, Audience.STAFF);
    }

    RiskReport forEverybody(String code) {
        return reviews.byCode(code)
                .filter(review -> review.state() == ReviewState.PUBLISHED)
                .map(review -> reports.required(review, Audience.PUBLIC))
                .orElseThrow(NotFound::new);
    }

    Page<Published> page(String unit, Integer year, Paging paging) {
        var filter = "risk-reports " + unit + " " + year;
        var after = paging.after(filter).text(0).orElse("");
        var published = reviews.published(unit, year, after, paging.fetch());
        var hashes = reports.published(published);
        return Page.of(
                published,
                paging,
                filter,
                review -> List.of(review.code()),
                review -> published(review, hashes.get(review.id())));
    }

    private static Published published(QuarterlyReview review, String sha256) {
        return new Published(
                review.code(),
                review.unitCode(),
                review.quarter().year(),
                review.quarter().number(),
                review.publication().on(),
                sha256);
    }
}
