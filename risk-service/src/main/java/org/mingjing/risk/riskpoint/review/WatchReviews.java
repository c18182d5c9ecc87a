package org.mingjing.risk.riskpoint.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;

/**
 * Looks again and again at a review that waits for its members, so that nobody reads and signs what cannot count any more.
 * By time and not by what is heard: points, powers, steps, officials and their ties may each stand in its way.
 */
@ApplicationScoped
class WatchReviews implements TimerHandler {
    static final String KIND = "risk-point-review-watch";

    private final RiskPointReviews reviews;
    private final CountersignedReviews countersignedReviews;
    private final NoticeOutdatedReview noticeOutdated;
    private final Timers timers;
    private final ReviewConfig config;
    private final Clock clock;

    WatchReviews(
            RiskPointReviews reviews,
            CountersignedReviews countersignedReviews,
            NoticeOutdatedReview noticeOutdated,
            Timers timers,
            ReviewConfig config,
            Clock clock) {
        this.reviews = reviews;
        this.countersignedReviews = countersignedReviews;
        this.noticeOutdated = noticeOutdated;
        this.timers = timers;
        this.config = config;
        this.clock = clock;
    }

    void over(RiskPointReview review) {
        timers.set(KIND, review.id().toString(), clock.instant().plus(config.lookedAtEvery()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String id) {
        var review = reviews.findById(UUID.fromString(id));
        var countersigned = countersignedReviews.of(review);
        if (countersigned.waits()) {
            noticeOutdated.look(countersigned);
            over(review);
        } else {
            noticeOutdated.forget(review);
        }
    }
}
