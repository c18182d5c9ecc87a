package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;

/** Once a day, asks about the ratings that have become a year old. The first timer came with the migration. */
@ApplicationScoped
class YearlyReview implements TimerHandler {
    static final String TIMER = "rating-yearly";
    private static final int AT_ONCE = 200;

    private final Ratings ratings;
    private final ReviewRating reviewRating;
    private final Timers timers;
    private final Clock clock;

    YearlyReview(Ratings ratings, ReviewRating reviewRating, Timers timers, Clock clock) {
        this.ratings = ratings;
        this.reviewRating = reviewRating;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return TIMER;
    }

    /** In portions, so that no transaction grows with the number of powers. */
    @Override
    public void fire(String subject) {
        var old = ratings.powersRatedBefore(OffsetDateTime.now(clock).minusYears(1), AT_ONCE);
        var today = LocalDate.now(clock);
        old.forEach(power -> reviewRating.review(power, ProposalReason.YEARLY, today.toString()));
        var tomorrow = today.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        timers.set(
                TIMER,
                subject,
                old.size() < AT_ONCE ? tomorrow : clock.instant().plus(Duration.ofSeconds(1)));
    }
}
