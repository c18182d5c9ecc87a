package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Who recorded a review of risk points took it back before it was in force: nobody signs it any more. */
@EventType(value = "org.mingjing.risk.risk-point-review.withdrawn", classification = DataClassification.INTERNAL)
public record RiskPointReviewWithdrawn(String id) implements DomainEvent {
    @Override
    public String subject() {
        return id;
    }
}
