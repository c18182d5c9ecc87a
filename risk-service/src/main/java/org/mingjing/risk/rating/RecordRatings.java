package org.mingjing.risk.rating;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.outbox.Outbox;

/** Writes down what was derived and tells of it: one statement for the ratings, one for the events. */
@ApplicationScoped
class RecordRatings {
    private final RatingRows rows;
    private final ReviewAfterRating reviewAfterRating;
    private final LapseOverride lapseOverride;
    private final Outbox outbox;

    RecordRatings(RatingRows rows, ReviewAfterRating reviewAfterRating, LapseOverride lapseOverride, Outbox outbox) {
        this.rows = rows;
        this.reviewAfterRating = reviewAfterRating;
        this.lapseOverride = lapseOverride;
        this.outbox = outbox;
    }

    /**
     * Evidence heard while this is under way has either been committed and is weighed here, or is looked at by the power's
     * timer, which waits for the power and finds it rated.
     */
    RatedPowers record(DerivedRatings derived, Rater rater) {
        var rated = new RatedPowers(derived.leftOut());
        reviewAfterRating.soon(derived.toLookAfter());
        var written = rows.write(derived.ratings());
        var events = new ArrayList<DomainEvent>(written.size());
        for (var next : derived.ratings()) {
            if (written.contains(next.power().code())) {
                rated.add(next.before(), next.rating());
                events.addAll(RatingEvents.of(next.power(), next.toldBefore(), next.rating()));
            }
        }
        outbox.addAll(events);
        settle(
                derived.ratings().stream()
                        .filter(next -> written.contains(next.power().code()))
                        .toList(),
                rater);
        return rated;
    }

    private void settle(List<NextRating> written, Rater rater) {
        var asked = written.stream()
                .filter(next -> next.subject().hasOpenProposals())
                .collect(
                        toMap(next -> next.power().code(), next -> next.rating().level()));
        if (!asked.isEmpty()) {
            reviewAfterRating.answered(asked, rater);
        }
        written.stream()
                .filter(NextRating::endsOverride)
                .forEach(next -> lapseOverride.lapse(
                        next.subject().override().id(), next.rating().level()));
    }
}
