package org.mingjing.bench.spring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "rating")
class Rating {
    @Id
    private UUID id;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "no")
    private int no;

    @Column(name = "scheme")
    private String scheme;

    @Column(name = "scope")
    private String scope;

    @Column(name = "led_by")
    private String ledBy;

    @Column(name = "public_attention")
    private String publicAttention;

    @Column(name = "delegated_by_superior")
    private boolean delegatedBySuperior;

    @Column(name = "discretion")
    private String discretion;

    @Column(name = "importance")
    private int importance;

    @Column(name = "yearly_cases")
    private int yearlyCases;

    @Column(name = "imported_probability")
    private int importedProbability;

    @Column(name = "risk_points")
    private int riskPoints;

    @Column(name = "evidence_facts")
    private int evidenceFacts;

    @Column(name = "evidence_grade")
    private int evidenceGrade;

    @Column(name = "used_after_cancellation")
    private boolean usedAfterCancellation;

    @Column(name = "score")
    private BigDecimal score;

    @Column(name = "score_level")
    private String scoreLevel;

    @Column(name = "rule")
    private String rule;

    @Column(name = "rule_level")
    private String ruleLevel;

    @Column(name = "level")
    private String level;

    @Column(name = "derivation_zh")
    private String derivationZh;

    @Column(name = "derivation_en")
    private String derivationEn;

    @Column(name = "reason")
    private String reason;

    @Column(name = "rated_by")
    private String ratedBy;

    @Column(name = "rated_at")
    private OffsetDateTime ratedAt;

    BigDecimal getScore() {
        return score;
    }

    String getLevel() {
        return level;
    }

    String getDerivationZh() {
        return derivationZh;
    }

    String getDerivationEn() {
        return derivationEn;
    }
}
