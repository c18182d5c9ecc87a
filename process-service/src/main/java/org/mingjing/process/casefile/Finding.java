package org.mingjing.process.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.procedure.Outcome;
import org.mingjing.process.procedure.StepKind;

/**
 * How someone ends a step.
 *
 * @param opinion what they found; the reasons when they turn something down
 * @param basis law, rule or document it rests on
 */
public record Finding(
        @NotNull Outcome outcome,
        @Size(max = 4000) String opinion,
        @Size(max = 1000) String basis) {
    static final Finding ACCEPTED_ELSEWHERE = new Finding(Outcome.ACCEPTED, null, null);

    void admitFor(StepKind kind) {
        if (!kind.mayEndWith(outcome)) {
            throw new RuleBroken("outcome-not-of-step", kind, outcome, kind.outcomes());
        }
        if (outcome.needsReasons() && (opinion == null || opinion.isBlank())) {
            throw new RuleBroken("reasons-missing", outcome);
        }
    }
}
