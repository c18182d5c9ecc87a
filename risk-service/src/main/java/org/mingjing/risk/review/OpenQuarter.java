package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.review.frozen.Quarter;
import org.mingjing.risk.unit.Units;

/**
 * On the first day after a quarter its review is opened in every bureau that has none. A service that stood still opens
 * those of the last year, one quarter after the other, when it starts: each timer is about its own quarter and sets that
 * of the next. What is older nobody reviews any more.
 */
@ApplicationScoped
class OpenQuarter implements TimerHandler {
    static final String KIND = "review-opening";

    private final OpenReview openReview;
    private final QuarterlyReviews reviews;
    private final Units units;
    private final Timers timers;
    private final Audit audit;
    private final Clock clock;

    OpenQuarter(OpenReview openReview, QuarterlyReviews reviews, Units units, Timers timers, Audit audit, Clock clock) {
        this.openReview = openReview;
        this.reviews = reviews;
        this.units = units;
        this.timers = timers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String subject) {
        var quarter =
                Quarter.parse(subject).notBefore(Quarter.of(LocalDate.now(clock).minusYears(1)));
        var next = quarter.next();
        timers.set(
                KIND,
                next.toString(),
                next.next().firstDay().atStartOfDay(clock.getZone()).toInstant());
        units.bureaus().stream()
                .filter(bureau -> !reviews.exists(bureau, quarter))
                .map(bureau -> openReview.open(bureau, quarter, "system"))
                .forEach(review -> audit.bySystem("quarterly-review.open", review.code()));
    }
}
