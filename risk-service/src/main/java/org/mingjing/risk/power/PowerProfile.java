package org.mingjing.risk.power;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a unit states about a power of its own; a line of the import file without the code. */
@Embeddable
public record PowerProfile(
        @Column(name = "unit_code") String unitCode,
        @Enumerated(EnumType.STRING) @Column(name = "type") PowerType type,
        @Enumerated(EnumType.STRING) @Column(name = "scope") Scope scope,
        @Column(name = "name_zh") String nameZh,
        @Column(name = "name_en") String nameEn,
        @Column(name = "legal_basis") String legalBasis,

        @Enumerated(EnumType.STRING) @Column(name = "led_by")
        LedBy ledBy,

        @Enumerated(EnumType.STRING) @Column(name = "public_attention")
        Attention publicAttention,

        @Column(name = "delegated_by_superior") boolean delegatedBySuperior,

        @Enumerated(EnumType.STRING) @Column(name = "discretion")
        Discretion discretion,

        @Column(name = "importance") int importance,
        @Column(name = "yearly_cases") int yearlyCases,
        @Column(name = "corruption_probability") int corruptionProbability,
        @Column(name = "statutory_limit") int statutoryLimit,

        @Enumerated(EnumType.STRING) @Column(name = "statutory_unit")
        LimitUnit statutoryUnit,

        @Column(name = "promised_limit") int promisedLimit,

        @Enumerated(EnumType.STRING) @Column(name = "promised_unit")
        LimitUnit promisedUnit) {

    PowerLimit statutory() {
        return new PowerLimit(statutoryLimit, statutoryUnit);
    }

    PowerLimit promised() {
        return new PowerLimit(promisedLimit, promisedUnit);
    }

    boolean hasLimitsOf(PowerProfile other) {
        return statutory().equals(other.statutory()) && promised().equals(other.promised());
    }

    /** Whether the two bear the same name on the same basis. */
    boolean looksLike(PowerProfile other) {
        return nameZh.equals(other.nameZh) && legalBasis.equals(other.legalBasis);
    }

    /** Whether a rating made for the other would still be right for this one. */
    boolean ratesLike(PowerProfile other) {
        return scope == other.scope
                && ledBy == other.ledBy
                && publicAttention == other.publicAttention
                && delegatedBySuperior == other.delegatedBySuperior
                && discretion == other.discretion
                && importance == other.importance
                && yearlyCases == other.yearlyCases
                && corruptionProbability == other.corruptionProbability;
    }
}
