package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.measure.MeasuresChanged;
import org.mingjing.risk.measure.MeasuresInForce;
import org.mingjing.risk.measure.ReadMeasures;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;

/** Where measures that held a risk down have gone stale or were withdrawn, the power is to be rated again. */
@ApplicationScoped
class ReviewMeasures {
    private final Powers powers;
    private final Ratings ratings;
    private final ReadMeasures readMeasures;
    private final AssessRisk assessRisk;
    private final DueReviews dueReviews;
    private final Clock clock;

    ReviewMeasures(
            Powers powers,
            Ratings ratings,
            ReadMeasures readMeasures,
            AssessRisk assessRisk,
            DueReviews dueReviews,
            Clock clock) {
        this.powers = powers;
        this.ratings = ratings;
        this.readMeasures = readMeasures;
        this.assessRisk = assessRisk;
        this.dueReviews = dueReviews;
        this.clock = clock;
    }

    void on(@Observes MeasuresChanged changed) {
        powers.flush();
        powers.byCode(List.of(changed.powerCode())).values().stream()
                .filter(power -> power.isRated() && !power.hasEnded())
                .forEach(this::review);
    }

    /** Less is done than yesterday, or than on the day of the rating. */
    private void review(Power power) {
        var today = LocalDate.now(clock);
        var rating = ratings.current(power);
        var now = current(rating, today);
        var yesterday = current(rating, today.minusDays(1));
        var whenRated = current(
                rating, rating.ratedAt().atZoneSameInstant(clock.getZone()).toLocalDate());
        var best = yesterday.compareTo(whenRated) > 0 ? yesterday : whenRated;
        if (now.compareTo(best) < 0) {
            dueReviews.ofPower(ProposalReason.MEASURES, power.code());
        }
    }

    private Level current(Rating rating, LocalDate day) {
        Set<MeasureKind> effective = readMeasures
                .inForce(List.of(rating.powerCode()), day)
                .getOrDefault(rating.powerCode(), MeasuresInForce.NONE)
                .effective();
        return assessRisk.left(rating, effective);
    }
}
