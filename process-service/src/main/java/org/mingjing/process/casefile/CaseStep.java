package org.mingjing.process.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.procedure.Actor;
import org.mingjing.process.procedure.Outcome;
import org.mingjing.process.procedure.Stage;
import org.mingjing.process.procedure.StepKind;
import org.mingjing.process.procedure.StepPlan;

/** A step of a case. Steps at one position run in parallel; the next position opens when all of them are done. */
@Entity
@Table(name = "case_step")
class CaseStep {
    /** Positions lie this far apart, so that a step which the level adds finds room in between. */
    static final int ROOM = 10;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private CaseFile file;

    private int position;

    @Embedded
    private StepPlan plan;

    @Enumerated(EnumType.STRING)
    private StepState state;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "completed_at")
    private OffsetDateTime completedAt;

    @Column(name = "completed_by")
    private String completedBy;

    @Column(name = "completed_unit")
    private String completedUnit;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String opinion;
    private String basis;

    @Version
    private long version;

    protected CaseStep() {}

    CaseStep(CaseFile file, int position, StepPlan plan) {
        this.id = Ids.next();
        this.file = file;
        this.position = position;
        this.plan = plan;
        this.state = StepState.WAITING;
    }

    void open(LocalDate on) {
        state = StepState.OPEN;
        if (openedOn == null) {
            openedOn = on;
        }
    }

    /** A step waits its turn, and is done once. */
    void refuseUnlessOpen() {
        if (state != StepState.OPEN) {
            throw new RuleBroken("step-not-open", plan.stepNo(), state);
        }
    }

    void complete(Finding finding, Signature signature) {
        refuseUnlessOpen();
        finding.admitFor(plan.kind());
        state = StepState.DONE;
        completedAt = signature.at();
        completedBy = signature.official();
        completedUnit = signature.unit();
        outcome = finding.outcome();
        opinion = finding.opinion();
        basis = finding.basis();
    }

    /** The level put a collective decision before it. It stays opened on the day it was: its clock never resets. */
    void waitForCollective() {
        state = StepState.WAITING;
    }

    void skip() {
        state = StepState.SKIPPED;
    }

    void publish() {
        plan = plan.published();
    }

    boolean is(StepState some) {
        return state == some;
    }

    boolean ended() {
        return state == StepState.DONE || state == StepState.SKIPPED;
    }

    /** Unique in the case and shown to people: the number, and the office where several are asked at once. */
    String key() {
        return plan.jointOffice() == null ? Integer.toString(plan.stepNo()) : plan.stepNo() + "/" + plan.jointOffice();
    }

    boolean collective() {
        return plan.actor() == Actor.COLLECTIVE;
    }

    int position() {
        return position;
    }

    StepPlan plan() {
        return plan;
    }

    int stepNo() {
        return plan.stepNo();
    }

    StepKind kind() {
        return plan.kind();
    }

    Stage stage() {
        return plan.stage();
    }

    StepState state() {
        return state;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    OffsetDateTime completedAt() {
        return completedAt;
    }

    String completedBy() {
        return completedBy;
    }

    String completedUnit() {
        return completedUnit;
    }

    Outcome outcome() {
        return outcome;
    }

    String opinion() {
        return opinion;
    }

    String basis() {
        return basis;
    }
}
