package org.mingjing.process.casefile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.power.Level;
import org.mingjing.process.procedure.Outcome;
import org.mingjing.process.procedure.Stage;
import org.mingjing.process.procedure.StepKind;

/** How a case goes on: what each step that ends makes of its life, and what its level demands of the steps that are left. */
final class CaseCourse {
    private final CaseFile file;
    private final CaseLife life;
    private final CaseLevel level;
    private final List<CaseStep> steps;

    /** @param steps all of the case; one that its level demands is added to them */
    CaseCourse(CaseFile file, CaseLife life, CaseLevel level, List<CaseStep> steps) {
        this.file = file;
        this.life = life;
        this.level = level;
        this.steps = steps;
    }

    Progress begin(LocalDate on) {
        var reached = EnumSet.noneOf(Milestone.class);
        if (steps.stream().noneMatch(step -> step.kind() == StepKind.ACCEPT)) {
            accept(level.powerLevel(), on);
            reached.add(Milestone.ACCEPTED);
        }
        return new Progress(all().advance(on), reached);
    }

    Progress complete(CaseStep step, Finding finding, Signature signature, Level levelOfPower) {
        step.refuseUnlessOpen();
        refuseAgainstCollective(step, finding.outcome());
        step.complete(finding, signature);
        var reached = EnumSet.noneOf(Milestone.class);
        take(step, levelOfPower, signature.on(), reached);
        var opened = all().advance(signature.on());
        if (life.acceptedOn() != null && step.stage() != Stage.RESULT && all().onlyResultLeft()) {
            reached.add(Milestone.FINISHED);
        }
        if (all().allEnded() && !life.ended()) {
            life.close(signature.on());
        }
        if (life.ended()) {
            reached.add(Milestone.CLOSED);
        }
        return new Progress(opened, reached);
    }

    private void take(CaseStep step, Level levelOfPower, LocalDate on, Set<Milestone> reached) {
        switch (step.kind()) {
            case ACCEPT -> {
                if (step.outcome() == Outcome.REJECTED) {
                    life.rejectAcceptance(on);
                    all().skipAll();
                } else {
                    accept(levelOfPower, on);
                    reached.add(Milestone.ACCEPTED);
                }
            }
            case APPROVE -> {
                life.decide(step.outcome(), on);
                reached.add(Milestone.DECIDED);
            }
            case AWAIT_EXTERNAL -> {
                if (step.outcome() == Outcome.DISAGREE && life.overturn()) {
                    // What was told as granted is told again as it now stands.
                    reached.add(Milestone.DECIDED);
                }
            }
            default -> life.review();
        }
        if (life.refused()) {
            all().skipCarryingOut();
        }
    }

    Progress tighten(LocalDate on) {
        if (!isRunning() || !level.tighten()) {
            return new Progress(List.of(), EnumSet.noneOf(Milestone.class));
        }
        applyLevel();
        return new Progress(all().advance(on), EnumSet.noneOf(Milestone.class));
    }

    /** Accepted and not ended. */
    boolean isRunning() {
        return life.state() != CaseState.RECEIVED && !life.ended();
    }

    private void accept(Level levelOfPower, LocalDate on) {
        level.fix(levelOfPower);
        life.accept(on);
        applyLevel();
    }

    private void applyLevel() {
        var teeth = new LevelTeeth(level.level());
        teeth.approvalByOne(steps).ifPresent(approval -> {
            steps.add(new CaseStep(file, approval.position() - CaseStep.ROOM / 2, teeth.collectiveDecision(steps)));
            approval.waitForCollective();
        });
        steps.stream()
                .filter(step -> !step.ended() && teeth.publishes(step.plan()))
                .forEach(CaseStep::publish);
    }

    /** Where the level put a collective decision before the approval, the approval carries it out. */
    private void refuseAgainstCollective(CaseStep step, Outcome wanted) {
        var decided = all().decidedTogether();
        if (step.kind() == StepKind.APPROVE && decided.isPresent() && decided.get() != wanted) {
            throw new RuleBroken("against-collective-decision", wanted);
        }
    }

    private CaseSteps all() {
        return new CaseSteps(steps);
    }
}
