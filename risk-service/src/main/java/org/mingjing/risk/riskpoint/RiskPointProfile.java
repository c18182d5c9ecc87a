package org.mingjing.risk.riskpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.mingjing.risk.procedure.StepKind;

/**
 * On which step of which power the risk lies and how it was found. The step is named by its kind, for numbers of steps shift
 * with every change of a procedure.
 *
 * @param stepName name or joint office of the step where the procedure has several of the kind; null where it has one, or
 *     where nobody has said yet which
 */
@Embeddable
public record RiskPointProfile(
        @Column(name = "power_code") String powerCode,
        @Enumerated(EnumType.STRING) @Column(name = "step") StepKind step,
        @Column(name = "step_name") String stepName,
        @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,

        @Enumerated(EnumType.STRING) @Column(name = "channel")
        Channel channel,

        @Column(name = "description_zh") String descriptionZh,
        @Column(name = "description_en") String descriptionEn) {

    public enum Kind {
        SOLE_DECISION,
        BRIBERY,
        INACTION,
        MISCONDUCT,
        OTHER
    }

    RiskPointProfile placedOn(String name) {
        return new RiskPointProfile(powerCode, step, name, kind, channel, descriptionZh, descriptionEn);
    }

    /** Whether this says nothing that is not known already; of a step's name it may be silent. */
    boolean repeats(RiskPointProfile known) {
        return equals(known) || stepName == null && placedOn(known.stepName).equals(known);
    }

    /** Whether it may lie on this step; a name of null is that of the only one of its kind, or was not said. */
    boolean mayLieOn(StepKind otherStep, String otherName) {
        return step == otherStep && (stepName == null || otherName == null || stepName.equals(otherName));
    }
}
