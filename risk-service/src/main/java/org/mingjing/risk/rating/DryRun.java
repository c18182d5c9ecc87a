package org.mingjing.risk.rating;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.rating.scheme.Derivation;
import org.mingjing.risk.rating.scheme.Scheme;
import org.mingjing.risk.rating.scheme.SchemesInForce;
import org.mingjing.risk.signal.Evidence;
import org.mingjing.risk.signal.Signals;
import org.mingjing.risk.signal.UpheldFacts;
import org.mingjing.risk.unit.Units;

/** What would be otherwise if another scheme were in force: both applied to the same inputs, those of today. Writes nothing. */
@ApplicationScoped
class DryRun {
    private static final int PAGE = 2000;

    private final RatingSubjects subjects;
    private final SchemesInForce schemes;
    private final Signals signals;
    private final Units units;
    private final Clock clock;

    DryRun(RatingSubjects subjects, SchemesInForce schemes, Signals signals, Units units, Clock clock) {
        this.subjects = subjects;
        this.schemes = schemes;
        this.signals = signals;
        this.units = units;
        this.clock = clock;
    }

    enum Outcome {
        LEVEL_CHANGES,
        /** The scheme asks for what no analyst has judged about the power. */
        NOT_JUDGED
    }

    /** What a scheme makes of a power, and what decides it. */
    record Side(String scheme, Level level, String decidedByZh, String decidedByEn) {
        static Side of(Derivation derivation) {
            return new Side(derivation.scheme(), derivation.level(), derivation.gistZh(), derivation.gistEn());
        }
    }

    /** A power that the scheme would treat otherwise. The derivation is that of the scheme which is tried. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Difference(
            String powerCode,
            String unitCode,
            Outcome outcome,
            Side from,
            Side to,
            String derivationZh,
            String derivationEn) {}

    /** @param unit and those below it; null for all */
    List<Difference> differences(Scheme tried, String unit, String after, int limit) {
        var within = unit == null ? null : units.within(unit);
        var found = new ArrayList<Difference>();
        var page = subjects.all(within, after, PAGE);
        while (!page.isEmpty() && found.size() < limit) {
            collect(page, tried, found);
            page = page.size() < PAGE
                    ? List.of()
                    : subjects.all(within, page.get(page.size() - 1).code(), PAGE);
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    private void collect(List<RatingSubject> page, Scheme tried, List<Difference> found) {
        var inForce = schemes.today();
        var facts =
                signals.standingAgainst(page.stream().map(RatingSubject::code).toList());
        for (var subject : page) {
            difference(subject, inForce, tried, facts.get(subject.code())).ifPresent(found::add);
        }
    }

    private Optional<Difference> difference(RatingSubject subject, Scheme inForce, Scheme tried, UpheldFacts facts) {
        var known = facts == null ? Evidence.NONE : facts.weighedOn(LocalDate.now(clock), Evidence.NONE);
        var inputs = subject.inputs(known);
        var unit = subject.power().unitCode();
        var from = inForce.canRate(inputs) ? inForce.derive(inputs) : null;
        var before = from == null ? null : Side.of(from);
        if (!tried.canRate(inputs)) {
            return Optional.of(new Difference(subject.code(), unit, Outcome.NOT_JUDGED, before, null, null, null));
        }
        var to = tried.derive(inputs);
        if (from != null && from.level() == to.level()) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                subject.code(), unit, Outcome.LEVEL_CHANGES, before, Side.of(to), to.textZh(), to.textEn()));
    }
}
