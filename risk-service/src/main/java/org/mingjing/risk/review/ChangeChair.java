package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.events.risk.ReviewChairChanged;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;

/** Without its chair's signature no review ends: a supervisor lets another who was there answer for it. */
@ApplicationScoped
class ChangeChair {
    private final SeenReviews seenReviews;
    private final QuarterlyReviews reviews;
    private final Outbox outbox;
    private final Clock clock;

    ChangeChair(SeenReviews seenReviews, QuarterlyReviews reviews, Outbox outbox, Clock clock) {
        this.seenReviews = seenReviews;
        this.reviews = reviews;
        this.outbox = outbox;
        this.clock = clock;
    }

    QuarterlyReview change(String code, String official, String reason, String ifMatch, Caller by) {
        var review = seenReviews.required(by, code, ifMatch);
        review.changeChair(official, reason, by, LocalDate.now(clock));
        reviews.flush();
        outbox.add(new ReviewChairChanged(code, review.unitCode(), official));
        return review;
    }
}
