package org.mingjing.risk.rating.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.mingjing.risk.power.Attention;
import org.mingjing.risk.power.Discretion;
import org.mingjing.risk.power.LedBy;
import org.mingjing.risk.power.PowerProfile;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.signal.Evidence;

/**
 * Everything a level depends on, as it was on the day of rating. Same inputs, same level, same text.
 *
 * @param yearlyCases as the unit states
 * @param countedCases as the cases that were accepted show; 0 while none was heard of
 */
@Embeddable
public record RatingInputs(
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
        @Column(name = "counted_cases") int countedCases,
        @Column(name = "imported_probability") int importedProbability,
        @Column(name = "risk_points") int riskPoints,
        @Embedded Evidence evidence,
        @Embedded Judged judged) {

    public RatingInputs {
        // Hibernate makes nothing of an embeddable whose columns are all null.
        judged = judged == null ? Judged.NOTHING : judged;
    }

    public static RatingInputs of(
            PowerProfile profile, int riskPoints, int countedCases, Evidence evidence, Judged judged) {
        return new RatingInputs(
                profile.scope(),
                profile.ledBy(),
                profile.publicAttention(),
                profile.delegatedBySuperior(),
                profile.discretion(),
                profile.importance(),
                profile.yearlyCases(),
                countedCases,
                profile.corruptionProbability(),
                riskPoints,
                evidence,
                judged);
    }

    public RatingInputs with(Evidence other) {
        return with(countedCases, other);
    }

    public RatingInputs withCountedCases(int cases) {
        return with(cases, evidence);
    }

    private RatingInputs with(int cases, Evidence other) {
        return new RatingInputs(
                scope,
                ledBy,
                attention,
                delegatedBySuperior,
                discretion,
                importance,
                yearlyCases,
                cases,
                importedProbability,
                riskPoints,
                other,
                judged);
    }

    /** What is left with another discretion and a probability that is not higher, whatever it was before. */
    RatingInputs mitigated(int probability, Discretion narrowed) {
        var weighed = new Evidence(
                evidence.facts(), Math.min(evidence.grade(), probability), evidence.usedAfterCancellation());
        return new RatingInputs(
                scope,
                ledBy,
                attention,
                delegatedBySuperior,
                narrowed,
                importance,
                yearlyCases,
                countedCases,
                Math.min(importedProbability, probability),
                riskPoints,
                weighed,
                judged);
    }

    public RatingInputs with(Judged other) {
        return new RatingInputs(
                scope,
                ledBy,
                attention,
                delegatedBySuperior,
                discretion,
                importance,
                yearlyCases,
                countedCases,
                importedProbability,
                riskPoints,
                evidence,
                other);
    }

    /** How often the power is used in a year: a unit that states less than is seen is not believed. */
    int cases() {
        return Math.max(yearlyCases, countedCases);
    }

    public int probability() {
        return Math.max(importedProbability, evidence.grade());
    }

    boolean usedAfterCancellation() {
        return evidence.usedAfterCancellation();
    }
}
