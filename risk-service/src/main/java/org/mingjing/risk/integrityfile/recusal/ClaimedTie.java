package org.mingjing.risk.integrityfile.recusal;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.events.risk.IntegrityFileTieDecided;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.interest.Relation;
import org.mingjing.risk.official.Period;

/**
 * A tie to another official that the other one did not declare. By itself it keeps nobody out of the file of who claims it,
 * nor of what is decided about them.
 *
 * @param official who declared it
 * @param other with whom
 * @param decision the last one; null before the first
 */
public record ClaimedTie(
        UUID interestId,
        String official,
        String other,
        Relation relation,
        Period period,
        OffsetDateTime declaredAt,
        TieDecision decision) {

    TieState state() {
        return decision == null ? TieState.WAITING : decision.verdict();
    }

    /** How often it was decided on. */
    int decisions() {
        return decision == null ? 0 : decision.no();
    }

    /** What was found can be found otherwise later, but not the same again. */
    void refuseAgain(TieState verdict) {
        if (state() == verdict) {
            throw new RuleBroken("integrity-tie-decided", verdict);
        }
    }

    ClaimedTie with(TieDecision next) {
        return new ClaimedTie(interestId, official, other, relation, period, declaredAt, next);
    }

    /** Only of one that was decided on. */
    IntegrityFileTieDecided told() {
        return new IntegrityFileTieDecided(
                interestId, official, other, state() == TieState.CONFIRMED, decision.decidedBy());
    }
}
