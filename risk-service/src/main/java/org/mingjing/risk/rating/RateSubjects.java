package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.rating.RatingRows.Rated;
import org.mingjing.risk.rating.scheme.SchemesInForce;
import org.mingjing.risk.signal.Evidence;
import org.mingjing.risk.signal.Signals;
import org.mingjing.risk.signal.UpheldFacts;

/** Rates what was read, by the scheme of the day: one statement for the facts, one for the ratings, one for the events. */
@ApplicationScoped
class RateSubjects {
    private final SchemesInForce schemes;
    private final Signals signals;
    private final RatingRows rows;
    private final LevelOverrides overrides;
    private final LapseOverride lapseOverride;
    private final Outbox outbox;
    private final Clock clock;

    RateSubjects(
            SchemesInForce schemes,
            Signals signals,
            RatingRows rows,
            LevelOverrides overrides,
            LapseOverride lapseOverride,
            Outbox outbox,
            Clock clock) {
        this.schemes = schemes;
        this.signals = signals;
        this.rows = rows;
        this.overrides = overrides;
        this.lapseOverride = lapseOverride;
        this.outbox = outbox;
        this.clock = clock;
    }

    RatedPowers rate(List<RatingSubject> subjects, String actor) {
        var scheme = schemes.today();
        var facts = signals.standingAgainst(
                subjects.stream().map(RatingSubject::code).toList());
        var now = OffsetDateTime.now(clock);
        var outcome = new RatedPowers();
        var toWrite = new ArrayList<Rated>();
        var before = new HashMap<String, Level>();
        var toldBefore = new HashMap<String, Level>();
        for (var subject : subjects) {
            var inputs = subject.inputs(known(facts, subject.code()));
            if (!scheme.canRate(inputs)) {
                outcome.leaveOut(subject.code());
                continue;
            }
            var power = subject.power();
            before.put(power.code(), power.level());
            toldBefore.put(power.code(), power.publishedLevel());
            var verdict = Verdict.of(scheme.derive(inputs), subject.override());
            power.rate(verdict.level());
            var reason = power.ratingNo() == 1 ? RatingReason.FIRST : RatingReason.INPUTS;
            toWrite.add(new Rated(power, new Rating(power.code(), power.ratingNo(), verdict, reason, actor, now)));
        }
        var written = rows.write(toWrite);
        var events = new ArrayList<DomainEvent>();
        for (var one : toWrite) {
            var code = one.power().code();
            if (written.contains(code)) {
                outcome.add(before.get(code), one.rating());
                events.addAll(RatingEvents.of(one.power(), toldBefore.get(code), one.rating()));
            }
        }
        outbox.addAll(events);
        lapse(subjects, outcome);
        subjects.stream()
                .filter(subject -> subject.hasOpenProposals() || facts.containsKey(subject.code()))
                .forEach(subject -> outcome.lookAfter(subject.code()));
        return outcome;
    }

    private Evidence known(Map<String, UpheldFacts> facts, String code) {
        var known = facts.get(code);
        return known == null ? Evidence.NONE : known.weighedOn(LocalDate.now(clock), Evidence.NONE);
    }

    private void lapse(List<RatingSubject> subjects, RatedPowers outcome) {
        for (var subject : subjects) {
            if (subject.override() != null) {
                outcome.rating(subject.code())
                        .filter(rating -> rating.overrideId() == null)
                        .ifPresent(rating -> lapseOverride.lapse(
                                overrides.required(subject.override().id()), rating.level()));
            }
        }
    }
}
