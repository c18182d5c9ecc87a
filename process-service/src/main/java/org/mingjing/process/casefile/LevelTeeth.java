package org.mingjing.process.casefile;

import java.util.List;
import java.util.Optional;
import org.mingjing.process.power.Level;
import org.mingjing.process.procedure.Actor;
import org.mingjing.process.procedure.Stage;
import org.mingjing.process.procedure.StepKind;
import org.mingjing.process.procedure.StepPlan;

/**
 * What a level demands of the steps that are not yet done. Level I: the approval is a recorded collective decision, and
 * decision and result are published. Level II: the result is published. Level III: as the procedure says.
 */
final class LevelTeeth {
    private final Level level;

    LevelTeeth(Level level) {
        this.level = level;
    }

    boolean publishes(StepPlan plan) {
        var decides = plan.kind() == StepKind.APPROVE || plan.kind() == StepKind.COLLECTIVE_DECISION;
        return plan.stage() == Stage.RESULT && level.atLeast(Level.II) || decides && level.atLeast(Level.I);
    }

    /** The approval by one person before which a collective decision is missing. */
    Optional<CaseStep> approvalByOne(List<CaseStep> steps) {
        if (!level.atLeast(Level.I) || steps.stream().anyMatch(step -> step.kind() == StepKind.COLLECTIVE_DECISION)) {
            return Optional.empty();
        }
        return steps.stream()
                .filter(step -> step.kind() == StepKind.APPROVE && !step.ended() && !step.collective())
                .findFirst();
    }

    /** The step to be put before it. It takes the next free number: numbers that people already know stay. */
    StepPlan collectiveDecision(List<CaseStep> steps) {
        var next = steps.stream().mapToInt(CaseStep::stepNo).max().orElse(0) + 1;
        return new StepPlan(
                next,
                Stage.DECISION,
                StepKind.COLLECTIVE_DECISION,
                "集体研究决定",
                "Collective decision",
                Actor.COLLECTIVE,
                null,
                null,
                null,
                null,
                true);
    }
}
