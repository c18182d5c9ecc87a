package org.mingjing.process.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
public class CaseFile {
    @Id
    private UUID id;

    private String number;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "unit_code")
    private String unitCode;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Embedded
    private Applicant applicant;

    @Embedded
    private ApplicantCodes codes;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

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
        this.unitCode = power.unitCode();
        this.level = power.level();
        this.state = CaseState.RECEIVED;
        this.applicant = applicant;
        this.codes = codes;
        this.receivedOn = receivedOn;
        procedure.forEach(plan -> steps.add(new CaseStep(this, plan.stepNo() * 10, plan)));
    }

    /** Opens the first steps. Where the procedure has no ACCEPT the case is accepted by being opened. */
    Progress begin(LocalDate on) {
        var reached = EnumSet.noneOf(Milestone.class);
        if (steps.stream().noneMatch(step -> step.kind() == StepKind.ACCEPT)) {
            accept(level, on);
            reached.add(Milestone.ACCEPTED);
        }
        return new Progress(steps().advance(on), reached);
    }

    /** Ends a step, and with it perhaps a part of the case's life. Acceptance fixes the level the power has then. */
    Progress complete(CaseStep step, Finding finding, Signature signature, Level levelOfPower) {
        step.refuseUnlessOpen();
        refuseAgainstCollective(step, finding);
        step.complete(finding, signature);
        var on = signature.on();
        var reached = EnumSet.noneOf(Milestone.class);
        switch (step.kind()) {
            case ACCEPT -> {
                if (finding.outcome() == Outcome.REJECTED) {
                    end(CaseState.REJECTED_ACCEPTANCE, Outcome.REJECTED, on);
                } else {
                    accept(levelOfPower, on);
                    reached.add(Milestone.ACCEPTED);
                }
            }
            case APPROVE -> {
                decide(finding.outcome(), on);
                reached.add(Milestone.DECIDED);
            }
            case AWAIT_EXTERNAL -> heed(finding.outcome());
            default -> review();
        }
        var opened = state.ended() ? List.<CaseStep>of() : steps().advance(on);
        if (step.stage() != Stage.RESULT && steps().onlyResultLeft()) {
            reached.add(Milestone.FINISHED);
        }
        if (steps().allEnded() && !state.ended()) {
            end(CaseState.CLOSED, outcome, on);
        }
        if (state.ended()) {
            reached.add(Milestone.CLOSED);
        }
        return new Progress(opened, reached);
    }

    /** From acceptance on the level only becomes stricter, and only for what is not yet done. */
    Progress tighten(Level told, LocalDate on) {
        if (state == CaseState.RECEIVED || state.ended() || level.atLeast(told)) {
            return new Progress(List.of(), EnumSet.noneOf(Milestone.class));
        }
        level = told;
        applyLevel();
        return new Progress(steps().advance(on), EnumSet.noneOf(Milestone.class));
    }

    private void accept(Level levelOfPower, LocalDate on) {
        level = levelOfPower;
        acceptedOn = on;
        state = CaseState.ACCEPTED;
        applyLevel();
    }

    private void applyLevel() {
        var teeth = new LevelTeeth(level);
        teeth.approvalByOne(steps).ifPresent(approval -> {
            steps.add(new CaseStep(this, approval.position() - 5, teeth.collectiveDecision(steps)));
            approval.waitForCollective();
        });
        steps.stream()
                .filter(step -> !step.ended() && teeth.publishes(step.plan()))
                .forEach(CaseStep::publish);
    }

    private void review() {
        if (state == CaseState.ACCEPTED) {
            state = CaseState.IN_REVIEW;
        }
    }

    private void decide(Outcome decided, LocalDate on) {
        state = CaseState.DECIDED;
        decidedOn = on;
        outcome = decided;
        if (decided == Outcome.REFUSE) {
            dropCarryingOut();
        }
    }

    /** A higher body that does not agree overturns what was granted. */
    private void heed(Outcome answer) {
        if (answer == Outcome.DISAGREE) {
            outcome = Outcome.REFUSE;
            dropCarryingOut();
        }
    }

    private void dropCarryingOut() {
        steps.stream()
                .filter(step -> !step.ended() && step.kind().carriesOutGrant())
                .forEach(CaseStep::skip);
    }

    private void end(CaseState last, Outcome how, LocalDate on) {
        state = last;
        outcome = how;
        closedOn = on;
        steps.stream().filter(step -> !step.ended()).forEach(CaseStep::skip);
    }

    /** Where the level put a collective decision before the approval, the approval carries it out. */
    private void refuseAgainstCollective(CaseStep step, Finding finding) {
        if (step.kind() == StepKind.APPROVE
                && steps.stream()
                        .filter(other -> other.kind() == StepKind.COLLECTIVE_DECISION && other.is(StepState.DONE))
                        .anyMatch(other -> other.outcome() != finding.outcome())) {
            throw new RuleBroken("against-collective-decision", finding.outcome());
        }
    }

    CaseSteps steps() {
        return new CaseSteps(steps);
    }

    /** The applicant proves themselves by the query code alone. */
    public boolean opensWith(String queryCode) {
        return codes.open(queryCode);
    }

    String evaluationTokenHash() {
        return codes.evaluationTokenHash();
    }

    public boolean ended() {
        return state.ended();
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String powerCode() {
        return powerCode;
    }

    public String unitCode() {
        return unitCode;
    }

    public Level level() {
        return level;
    }

    public CaseState state() {
        return state;
    }

    public Outcome outcome() {
        return outcome;
    }

    Applicant applicant() {
        return applicant;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public long version() {
        return version;
    }
}
