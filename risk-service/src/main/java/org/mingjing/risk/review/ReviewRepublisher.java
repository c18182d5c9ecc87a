package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

@ApplicationScoped
class ReviewRepublisher implements Republisher {
    private final QuarterlyReviews reviews;

    ReviewRepublisher(QuarterlyReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String aggregate() {
        return "quarterly-reviews";
    }

    @Override
    public Stream<DomainEvent> current() {
        return reviews.list("order by code").stream().flatMap(ReviewEvents::current);
    }
}
