package org.mingjing.risk.riskpoint.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;

/** What a review decided on one risk point. */
@Entity
@Immutable
@Table(name = "risk_point_decision")
class RiskPointDecision {
    enum Outcome {
        CONFIRMED,
        REJECTED,
        /** Of one that counted: the list that the review decided on leaves it out. */
        NOT_LISTED
    }

    @Id
    private UUID id;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "risk_point_code")
    private String riskPointCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "reason")
    private String reason;

    protected RiskPointDecision() {}

    RiskPointDecision(RiskPointReview review, String riskPointCode, Outcome outcome, String reason) {
        this.id = Ids.next();
        this.reviewId = review.id();
        this.riskPointCode = riskPointCode;
        this.outcome = outcome;
        this.reason = reason;
    }

    String riskPointCode() {
        return riskPointCode;
    }

    Outcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }
}
