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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.process.power.Level;
import org.mingjing.process.power.Power;
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

    @Embedded
    private CaseLevel level;

    @Embedded
    private CaseLife life;

    @Embedded
    private Applicant applicant;

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
        this.level = new CaseLevel(power.level());
        this.life = new CaseLife(receivedOn);
        this.applicant = applicant;
        this.codes = codes;
        procedure.forEach(plan -> steps.add(new CaseStep(this, plan.stepNo() * CaseStep.ROOM, plan)));
    }

    /** Opens the first steps. Where the procedure has no ACCEPT the case is accepted by being opened. */
    Progress begin(LocalDate on) {
        return course().begin(on);
    }

    /** Ends a step, and with it perhaps a part of the case's life. Acceptance fixes the level the power has then. */
    Progress complete(CaseStep step, Finding finding, Signature signature, Level levelOfPower) {
        return course().complete(step, finding, signature, levelOfPower);
    }

    /** From acceptance on the level only becomes stricter, and only for what is not yet done. */
    Progress tighten(Level told, LocalDate on) {
        if (course().isRunning()) {
            level.powerIs(told);
        }
        return course().tighten(on);
    }

    /** @param warnings codes of those in force that weigh on the case; before acceptance they are only kept in mind */
    Progress heed(Set<String> warnings, LocalDate on) {
        if (!life.ended()) {
            level.heed(warnings);
        }
        return course().tighten(on);
    }

    private CaseCourse course() {
        return new CaseCourse(this, life, level, steps);
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

    /** Who handles it; the power's {@code Oversight} knows who else reads it. */
    String unitCode() {
        return unitCode;
    }

    Level level() {
        return level.level();
    }

    /** The warnings that ever weighed on the case. */
    Set<String> warningCodes() {
        return level.warningCodes();
    }

    CaseLife life() {
        return life;
    }

    Applicant applicant() {
        return applicant;
    }
}
