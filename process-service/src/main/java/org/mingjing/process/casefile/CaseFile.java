package org.mingjing.process.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.power.Level;
import org.mingjing.process.power.Power;
import org.mingjing.process.procedure.Outcome;
import org.mingjing.process.procedure.Stage;
import org.mingjing.process.procedure.StepKind;
import org.mingjing.process.procedure.StepPlan;

/** A case: one use of a power for one applicant, with the steps it has to go through. */
@Entity
@Table(name = "case_file")
class CaseFile {
    @Id
    private UUID id;

    private String number;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "owner_unit_code")
    private String ownerUnitCode;

    @Embedded
    private CaseLevel level;

    @Embedded
    private CaseLife life;

    @Embedded
    private Applicant applicant;

    /** The company, school or registered person it is about; null when it is about none. */
    @Column(name = "party_code")
    private String partyCode;

    @Embedded
    private ApplicantCodes codes;

    @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
    private List<CaseStep> steps = new ArrayList<>();

    @Version
    private long version;

    protected CaseFile() {}

    CaseFile(
            String number,
            Power power,
            Applicant applicant,
            ApplicantCodes codes,
            LocalDate receivedOn,
            List<StepPlan> procedure) {
        this.id = Ids.next();
        this.number = number;
        this.powerCode = power.code();
        this.unitCode = power.handlingUnitCode();
        this.ownerUnitCode = power.unitCode();
        this.level = new CaseLevel(power.level());
        this.life = new CaseLife(receivedOn);
        this.applicant = applicant;
        this.codes = codes;
        procedure.forEach(plan -> steps.add(new CaseStep(this, plan.stepNo() * CaseStep.ROOM, plan)));
    }

    void concerns(String party) {
        partyCode = party;
    }

    /** Opens the first steps. Where the procedure has no ACCEPT the case is accepted by being opened. */
    Progress begin(LocalDate on) {
        var reached = EnumSet.noneOf(Milestone.class);
        if (steps.stream().noneMatch(step -> step.kind() == StepKind.ACCEPT)) {
            accept(level.powerLevel(), on);
            reached.add(Milestone.ACCEPTED);
        }
        return new Progress(steps().advance(on), reached);
    }

    /** Ends a step, and with it perhaps a part of the case's life. Acceptance fixes the level the power has then. */
    Progress complete(CaseStep step, Finding finding, Signature signature, Level levelOfPower) {
        step.refuseUnlessOpen();
        refuseAgainstCollective(step, finding.outcome());
        step.complete(finding, signature);
        var reached = EnumSet.noneOf(Milestone.class);
        take(step, levelOfPower, signature.on(), reached);
        var opened = steps().advance(signature.on());
        if (life.acceptedOn() != null && step.stage() != Stage.RESULT && steps().onlyResultLeft()) {
            reached.add(Milestone.FINISHED);
        }
        if (steps().allEnded() && !life.ended()) {
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
                    steps().skipAll();
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
                if (step.outcome() == Outcome.DISAGREE) {
                    life.overturn();
                }
            }
            default -> life.review();
        }
        if (life.refused()) {
            steps().skipCarryingOut();
        }
    }

    /** From acceptance on the level only becomes stricter, and only for what is not yet done. */
    Progress tighten(Level told, LocalDate on) {
        if (isRunning()) {
            level.powerIs(told);
        }
        return tighten(on);
    }

    /** @param warning code of the warning in force that weighs on the case; before acceptance it is only kept in mind */
    Progress heed(Optional<String> warning, LocalDate on) {
        if (!life.ended()) {
            level.heed(warning);
        }
        return tighten(on);
    }

    private Progress tighten(LocalDate on) {
        if (!isRunning() || !level.tighten()) {
            return new Progress(List.of(), EnumSet.noneOf(Milestone.class));
        }
        applyLevel();
        return new Progress(steps().advance(on), EnumSet.noneOf(Milestone.class));
    }

    /** Accepted and not ended. */
    private boolean isRunning() {
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
            steps.add(new CaseStep(this, approval.position() - CaseStep.ROOM / 2, teeth.collectiveDecision(steps)));
            approval.waitForCollective();
        });
        steps.stream()
                .filter(step -> !step.ended() && teeth.publishes(step.plan()))
                .forEach(CaseStep::publish);
    }

    /** Where the level put a collective decision before the approval, the approval carries it out. */
    private void refuseAgainstCollective(CaseStep step, Outcome wanted) {
        var decided = steps().decidedTogether();
        if (step.kind() == StepKind.APPROVE && decided.isPresent() && decided.get() != wanted) {
            throw new RuleBroken("against-collective-decision", wanted);
        }
    }

    CaseSteps steps() {
        return new CaseSteps(steps);
    }

    /** The applicant proves themselves by the query code alone. */
    boolean opensWith(String queryCode) {
        return codes.open(queryCode);
    }

    String evaluationTokenHash() {
        return codes.evaluationTokenHash();
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String powerCode() {
        return powerCode;
    }

    /** Who handles it. */
    String unitCode() {
        return unitCode;
    }

    /** The one that handles it and the one that owns the power; often the same. */
    List<String> units() {
        return List.of(unitCode, ownerUnitCode);
    }

    /** Who owned the power when it was opened and so sees what the handling unit does with it. */
    String ownerUnitCode() {
        return ownerUnitCode;
    }

    Level level() {
        return level.level();
    }

    /** The warning that last weighed on the case; null when none ever did. */
    String warningCode() {
        return level.warningCode();
    }

    CaseLife life() {
        return life;
    }

    Applicant applicant() {
        return applicant;
    }

    String partyCode() {
        return partyCode;
    }
}
