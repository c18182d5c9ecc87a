package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.collective.Vote;
import org.mingjing.process.collective.Votes;
import org.mingjing.process.duty.Act;
import org.mingjing.process.duty.Duty;
import org.mingjing.process.duty.SeparationOfDuty;

/** Whose turn it is: the right role, in the right unit, in nobody's own matter, with duties kept apart by the level. */
@ApplicationScoped
class WhoseStep {
    private final UnitScope scope;
    private final Votes votes;

    WhoseStep(UnitScope scope, Votes votes) {
        this.scope = scope;
        this.votes = votes;
    }

    /** The step of this number that falls to the caller, open and theirs to act on. */
    CaseStep admit(CaseFile file, int stepNo, Caller caller) {
        var step = stepOf(file, stepNo, caller);
        step.refuseUnlessOpen();
        file.applicant().refuseIfItIs(caller);
        if (caller.official() == null) {
            throw new RuleBroken("official-unknown");
        }
        Duty.of(step.kind())
                .ifPresent(duty -> new SeparationOfDuty(file.level(), acts(file)).admit(duty, caller.official()));
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

    /** Who did what so far: who ended a step, and each member who gave a view in a collective one. */
    private List<Act> acts(CaseFile file) {
        var acts = new ArrayList<Act>();
        var given = votes.in(file.number());
        for (var step : file.steps().inOrder()) {
            Duty.of(step.kind()).ifPresent(duty -> {
                if (step.completedBy() != null) {
                    acts.add(new Act(duty, step.completedBy()));
                }
                given.stream()
                        .filter(vote -> vote.stepNo() == step.stepNo())
                        .map(Vote::official)
                        .forEach(member -> acts.add(new Act(duty, member)));
            });
        }
        return acts;
    }
}
