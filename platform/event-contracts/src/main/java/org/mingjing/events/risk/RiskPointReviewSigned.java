package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * A member of a review of risk points said whether what is on record of it was so.
 *
 * @param agreed false for an objection
 * @param inForce whether the review came into force by this: what it decided of each point is told of the point
 */
@EventType(value = "org.mingjing.risk.risk-point-review.signed", classification = DataClassification.INTERNAL)
public record RiskPointReviewSigned(String id, String official, boolean agreed, boolean inForce)
        implements DomainEvent {
    @Override
    public String subject() {
        return id;
    }
}
