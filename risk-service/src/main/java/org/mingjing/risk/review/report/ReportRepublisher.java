package org.mingjing.risk.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;
import org.mingjing.risk.review.QuarterlyReviews;
import org.mingjing.risk.review.ReviewState;
import org.mingjing.risk.review.report.RiskReport.Audience;

@ApplicationScoped
class ReportRepublisher implements Republisher {
    private final QuarterlyReviews reviews;
    private final RiskReport.Kept reports;

    ReportRepublisher(QuarterlyReviews reviews, RiskReport.Kept reports) {
        this.reviews = reviews;
        this.reports = reports;
    }

    @Override
    public String aggregate() {
        return "reports";
    }

    @Override
    public Stream<DomainEvent> current() {
        return reviews.list("state = ?1 order by code", ReviewState.PUBLISHED).stream()
                .map(review -> PublishReport.told(review, reports.required(review, Audience.PUBLIC)));
    }
}
