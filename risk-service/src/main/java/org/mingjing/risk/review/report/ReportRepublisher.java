package org.mingjing.risk.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;
import org.mingjing.risk.review.QuarterlyReviews;
import org.mingjing.risk.review.ReviewState;

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
        var published = reviews.list("state = ?1 order by code", ReviewState.PUBLISHED);
        var hashes = reports.published(published);
        return published.stream().map(review -> PublishReport.told(review, hashes.get(review.id())));
    }
}
