package org.mingjing.process.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.mingjing.kit.id.Ids;

/** A step of the procedure of a power. */
@Entity
@Table(name = "procedure_step")
public class ProcedureStep {
    @Id
    private UUID id;

    @Column(name = "power_code")
    private String powerCode;

    @Embedded
    private StepPlan plan;

    @Version
    private long version;

    protected ProcedureStep() {}

    ProcedureStep(String powerCode, StepPlan plan) {
        this.id = Ids.next();
        this.powerCode = powerCode;
        this.plan = plan;
    }

    void becomes(StepPlan newPlan) {
        plan = newPlan;
    }

    public String powerCode() {
        return powerCode;
    }

    public StepPlan plan() {
        return plan;
    }
}
