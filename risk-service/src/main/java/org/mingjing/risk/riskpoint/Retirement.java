package org.mingjing.risk.riskpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Since when a risk point counts no more, and why. */
@Embeddable
public record Retirement(
        @Column(name = "retired_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "retired_because")
        Reason reason) {
    public enum Reason {
        STEP_GONE,
        /** Nobody decided on it while the power was one. */
        POWER_ENDED,
        /** A review went through all risk points of the power and did not name it any more. */
        NOT_LISTED
    }
}
