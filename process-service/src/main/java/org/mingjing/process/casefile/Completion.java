package org.mingjing.process.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.collective.Meeting;
import org.mingjing.process.collective.View;
import org.mingjing.process.procedure.Outcome;

/**
 * How someone wants a step to end.
 *
 * @param opinion what they found; the reasons when they turn something down
 * @param basis law, rule or document it rests on
 * @param meeting where the step is a collective decision, and only there
 * @param view what the chair thinks, said last
 */
record Completion(
        @NotNull Outcome outcome,
        @Size(max = 4000) String opinion,
        @Size(max = 1000) String basis,
        @Valid Meeting meeting,
        View view) {

    Finding finding() {
        return new Finding(outcome, opinion, basis);
    }

    void refuseUnlessFor(CaseStep step) {
        if (step.collective() && (meeting == null || view == null)) {
            throw new RuleBroken("meeting-missing", step.stepNo());
        }
        if (!step.collective() && (meeting != null || view != null)) {
            throw new RuleBroken("meeting-out-of-place", step.stepNo());
        }
    }
}
