package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.signal.UpheldFacts;

/** Rates what was read, by the scheme of the day: one statement for the facts, one for the ratings, one for the events. */
@ApplicationScoped
class RateSubjects {
    private final DeriveRatings deriveRatings;
    private final RatingRows rows;
    private final ReviewAfterRating reviewAfterRating;
    private final LapseOverride lapseOverride;
    private final Outbox outbox;

    RateSubjects(
            DeriveRatings deriveRatings,
            RatingRows rows,
            ReviewAfterRating reviewAfterRating,
            LapseOverride lapseOverride,
            Outbox outbox) {
        this.deriveRatings = deriveRatings;
        this.rows = rows;
        this.reviewAfterRating = reviewAfterRating;
        this.lapseOverride = lapseOverride;
        this.outbox = outbox;
    }

    /**
     * Evidence heard while this is under way has either been committed and is weighed here, or is looked at by the power's
     * timer, which waits for the power and finds it rated.
     */
    RatedPowers rate(List<RatingSubject> subjects, String actor) {
        var derived = deriveRatings.derive(subjects, actor);
        var rated = new RatedPowers(derived.notJudged());
        reviewAfterRating.soon(toLookAfter(subjects, derived.facts()));
        var written = rows.write(derived.ratings());
        var events = new ArrayList<DomainEvent>(written.size());
        for (var next : derived.ratings()) {
            if (written.contains(next.power().code())) {
                rated.add(next.before(), next.rating());
                events.addAll(RatingEvents.of(next.power(), next.toldBefore(), next.rating()));
            }
        }
        outbox.addAll(events);
        settle(derived.ratings().stream()
                .filter(next -> written.contains(next.power().code()))
                .toList());
        return rated;
    }

    /** Powers with facts or proposals of which the new rating may make something else. */
    private static List<String> toLookAfter(List<RatingSubject> subjects, Map<String, UpheldFacts> facts) {
        return subjects.stream()
                .filter(subject -> subject.hasOpenProposals() || facts.containsKey(subject.code()))
                .map(RatingSubject::code)
                .toList();
    }

    private void settle(List<NextRating> written) {
        var asked = written.stream()
                .filter(next -> next.subject().hasOpenProposals())
                .map(next -> next.power().code())
                .toList();
        if (!asked.isEmpty()) {
            reviewAfterRating.answered(asked);
        }
        written.stream()
                .filter(NextRating::endsOverride)
                .forEach(next -> lapseOverride.lapse(
                        next.subject().override().id(), next.rating().level()));
    }
}
