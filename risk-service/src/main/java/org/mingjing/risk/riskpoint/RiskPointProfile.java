package org.mingjing.risk.riskpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.mingjing.risk.procedure.StepKind;

/**
 * On which step of which power the risk lies and how it was found; a line of the import file without the code. The step is
 * named by its kind, for numbers of steps shift with every change of a procedure.
 */
@Embeddable
record RiskPointProfile(
        @Column(name = "power_code") String powerCode,
        @Enumerated(EnumType.STRING) @Column(name = "step") StepKind step,
        @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,

        @Enumerated(EnumType.STRING) @Column(name = "channel")
        Channel channel,

        @Column(name = "description_zh") String descriptionZh,
        @Column(name = "description_en") String descriptionEn) {

    enum Kind {
        SOLE_DECISION,
        BRIBERY,
        INACTION,
        MISCONDUCT,
        OTHER
    }

    /** Whether only words differ. */
    boolean saysTheSameAs(RiskPointProfile other) {
        return powerCode.equals(other.powerCode)
                && step == other.step
                && kind == other.kind
                && channel == other.channel;
    }
}
