package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;

/**
 * Once a day, asks about the ratings that have become a year old. In portions, so that no transaction grows with the
 * number of powers; each goes on after the last power of the one before, whatever became of the question about that.
 */
@ApplicationScoped
class YearlyReview implements TimerHandler {
    static final String TIMER = "rating-yearly";
    /** The daily timer; the first one came with a migration. Those of further portions name the last power looked at. */
    static final String ALL = "all";

    private final Ratings ratings;
    private final ReviewRating reviewRating;
    private final Timers timers;
    private final RatingConfig config;
    private final Clock clock;

    YearlyReview(Ratings ratings, ReviewRating reviewRating, Timers timers, RatingConfig config, Clock clock) {
        this.ratings = ratings;
        this.reviewRating = reviewRating;
        this.timers = timers;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public void fire(String subject) {
        var today = LocalDate.now(clock);
        var after = subject.equals(ALL) ? "" : subject;
        var old = ratings.powersRatedBefore(OffsetDateTime.now(clock).minusYears(1), after, config.yearlyPortion());
        if (old.size() == config.yearlyPortion()) {
            timers.set(TIMER, old.get(old.size() - 1), clock.instant());
        }
        if (subject.equals(ALL)) {
            timers.set(
                    TIMER, ALL, today.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        }
        old.forEach(power -> reviewRating.review(power, ProposalReason.YEARLY, today.toString()));
    }
}
