package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;

/**
 * Looks at powers again after a change elsewhere has been committed. As timers, because an import may revise ten thousand
 * powers and a unit may have hundreds: the change is not kept waiting for the proposals that follow from it.
 */
@ApplicationScoped
class DueReviews implements TimerHandler {
    static final String TIMER = "rating-review";

    private final Timers timers;
    private final RatedPowersCheck ratedPowers;
    private final Ratings ratings;
    private final ReviewRating reviewRating;
    private final Clock clock;

    DueReviews(Timers timers, RatedPowersCheck ratedPowers, Ratings ratings, ReviewRating reviewRating, Clock clock) {
        this.timers = timers;
        this.ratedPowers = ratedPowers;
        this.ratings = ratings;
        this.reviewRating = reviewRating;
        this.clock = clock;
    }

    void ofPower(ProposalReason reason, String power) {
        ofPowers(reason, List.of(power));
    }

    /** A power without a rating needs no look: its first one will weigh all that is so by then. */
    void ofPowers(ProposalReason reason, Collection<String> powers) {
        lookAt(ratedPowers.among(powers), reason, OffsetDateTime.now(clock));
    }

    void ofUnit(ProposalReason reason, String unit) {
        timers.set(
                TIMER, DueReview.ofUnit(reason, unit, OffsetDateTime.now(clock)).toString(), clock.instant());
    }

    private void lookAt(Collection<String> powers, ProposalReason reason, OffsetDateTime since) {
        var subjects = powers.stream()
                .map(power -> DueReview.ofPower(reason, power, since).toString())
                .toList();
        timers.setAll(TIMER, subjects, clock.instant());
    }

    @Override
    public String kind() {
        return TIMER;
    }

    /** One power after the other, each in a transaction of its own: nobody waits for all powers of a unit. */
    @Override
    public void fire(String subject) {
        var due = DueReview.parse(subject);
        if (due.about() == DueReview.About.POWER) {
            reviewRating.review(due, due.code());
        } else {
            lookAt(powersOf(due), due.reason(), due.since());
        }
    }

    private List<String> powersOf(DueReview due) {
        return due.reason() == ProposalReason.SCHEME
                ? reviewRating.ratedOtherwiseToday(due.code())
                : ratings.powersToLookAt(due);
    }
}
