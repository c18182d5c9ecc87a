package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.duty.Duty;

/** Whose turn it is: the right role, in the right unit, in nobody's own matter, with duties kept apart by the level. */
@ApplicationScoped
class WhoseStep {
    private final UnitScope scope;
    private final DutiesInCase duties;

    WhoseStep(UnitScope scope, DutiesInCase duties) {
        this.scope = scope;
        this.duties = duties;
    }

    /** The step of this number that falls to the caller, open and theirs to act on. */
    CaseStep admit(CaseFile file, int stepNo, Caller caller) {
        var step = stepOf(file, stepNo, caller);
        step.refuseUnlessOpen();
        file.applicant().refuseIfItIs(caller);
        if (caller.official() == null) {
            throw new RuleBroken("official-unknown");
        }
        Duty.of(step.kind()).ifPresent(duty -> duties.of(file).admit(duty, caller.official()));
        return step;
    }

    private CaseStep stepOf(CaseFile file, int stepNo, Caller caller) {
        var numbered = file.steps().numbered(stepNo);
        var known = numbered.stream().anyMatch(step -> scope.covers(caller, unitOf(file, step)));
        if (!known && !scope.covers(caller, file.unitCode())) {
            throw new NotFound();
        }
        var mine = numbered.stream().filter(step -> fallsTo(caller, file, step)).toList();
        if (mine.isEmpty()) {
            throw numbered.isEmpty()
                    ? new NotFound()
                    : new RuleBroken(
                            "step-for-another-role",
                            stepNo,
                            numbered.get(0).plan().actor());
        }
        return mine.stream().filter(step -> step.is(StepState.OPEN)).findFirst().orElse(mine.get(0));
    }

    private boolean fallsTo(Caller caller, CaseFile file, CaseStep step) {
        var may = caller.has(step.plan().actor().role()) || step.collective() && caller.has(Roles.UNIT_LEADER);
        return may && scope.covers(caller, unitOf(file, step));
    }

    private static String unitOf(CaseFile file, CaseStep step) {
        return step.plan().jointOffice() == null ? file.unitCode() : step.plan().jointOffice();
    }
}
