package org.mingjing.risk.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.mingjing.risk.power.Attention;
import org.mingjing.risk.power.Discretion;
import org.mingjing.risk.power.LedBy;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.signal.Evidence;

/** Everything a level depends on, as it was on the day of rating. Same inputs, same level, same text. */
@Embeddable
record RatingInputs(
        @Enumerated(EnumType.STRING) @Column(name = "scope") Scope scope,

        @Enumerated(EnumType.STRING) @Column(name = "led_by")
        LedBy ledBy,

        @Enumerated(EnumType.STRING) @Column(name = "public_attention")
        Attention attention,

        @Column(name = "delegated_by_superior") boolean delegatedBySuperior,

        @Enumerated(EnumType.STRING) @Column(name = "discretion")
        Discretion discretion,

        @Column(name = "importance") int importance,
        @Column(name = "yearly_cases") int yearlyCases,
        @Column(name = "imported_probability") int importedProbability,
        @Column(name = "risk_points") int riskPoints,
        @Embedded Evidence evidence) {

    static RatingInputs of(Power power, int riskPoints, Evidence evidence) {
        var profile = power.profile();
        return new RatingInputs(
                profile.scope(),
                profile.ledBy(),
                profile.publicAttention(),
                profile.delegatedBySuperior(),
                profile.discretion(),
                profile.importance(),
                profile.yearlyCases(),
                profile.corruptionProbability(),
                riskPoints,
                evidence);
    }

    RatingInputs with(Evidence other) {
        return new RatingInputs(
                scope,
                ledBy,
                attention,
                delegatedBySuperior,
                discretion,
                importance,
                yearlyCases,
                importedProbability,
                riskPoints,
                other);
    }

    int probability() {
        return Math.max(importedProbability, evidence.grade());
    }

    boolean usedAfterCancellation() {
        return evidence.usedAfterCancellation();
    }
}
