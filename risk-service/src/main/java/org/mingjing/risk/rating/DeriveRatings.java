package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.risk.rating.scheme.SchemesInForce;
import org.mingjing.risk.signal.Evidence;
import org.mingjing.risk.signal.Signals;
import org.mingjing.risk.signal.UpheldFacts;

/** Derives the next rating of powers by the scheme of the day; nothing is written. */
@ApplicationScoped
class DeriveRatings {
    private final SchemesInForce schemes;
    private final Signals signals;
    private final Clock clock;

    DeriveRatings(SchemesInForce schemes, Signals signals, Clock clock) {
        this.schemes = schemes;
        this.signals = signals;
        this.clock = clock;
    }

    DerivedRatings derive(List<RatingSubject> subjects, Rater rater) {
        var scheme = schemes.today();
        var facts = signals.standingAgainst(
                subjects.stream().map(RatingSubject::code).toList());
        var now = OffsetDateTime.now(clock);
        var derived = new DerivedRatings(subjects, new ArrayList<>(subjects.size()), new LeftOut(), facts);
        for (var subject : subjects) {
            var inputs = subject.inputs(known(facts.get(subject.code()), now.toLocalDate()));
            if (scheme.canRate(inputs)) {
                derived.take(subject, Verdict.of(scheme.derive(inputs), subject.override()), rater, now);
            } else {
                derived.leftOut().notJudged().add(subject.code());
            }
        }
        return derived;
    }

    private static Evidence known(UpheldFacts facts, LocalDate today) {
        return facts == null ? Evidence.NONE : facts.weighedOn(today, Evidence.NONE);
    }
}
