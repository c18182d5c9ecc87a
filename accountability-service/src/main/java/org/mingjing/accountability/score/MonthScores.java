package org.mingjing.accountability.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import org.mingjing.accountability.card.Cards;
import org.mingjing.accountability.complaint.Complaints;
import org.mingjing.accountability.evaluation.Evaluations;
import org.mingjing.accountability.scheme.ScoreSchemes;
import org.mingjing.accountability.unit.Units;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.RuleBroken;

/** Computes a unit's month from the facts recorded until now. Facts of the units below it are theirs. */
@ApplicationScoped
class MonthScores {
    private final Units units;
    private final ScoreSchemes schemes;
    private final Cards cards;
    private final Complaints complaints;
    private final Evaluations evaluations;
    private final Clock clock;

    MonthScores(
            Units units,
            ScoreSchemes schemes,
            Cards cards,
            Complaints complaints,
            Evaluations evaluations,
            Clock clock) {
        this.units = units;
        this.schemes = schemes;
        this.cards = cards;
        this.complaints = complaints;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /** The month as the reader may see it: few ratings are counted out only to those who watch over all of them. */
    Score seenBy(Caller reader, String unit, YearMonth month) {
        var score = of(unit, month);
        return reader.has(Roles.SUPERVISOR) || reader.has(Roles.AUDITOR) ? score : score.told();
    }

    Score of(String unit, YearMonth month) {
        units.requireKnown(unit);
        if (month.isAfter(YearMonth.now(clock))) {
            throw new RuleBroken("score-month-not-begun", month);
        }
        var facts = new MonthFacts(
                cards.issuedTo(unit, month), complaints.upheld(unit, month), evaluations.of(unit, month));
        return Scoring.score(schemes.of(month), facts);
    }
}
