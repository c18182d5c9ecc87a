package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * What keeps a review of risk points that waits for its members from coming into force is other than it was.
 *
 * @param obstacles how much stands in its way; 0 when nothing does any more
 */
@EventType(value = "org.mingjing.risk.risk-point-review.outdated", classification = DataClassification.INTERNAL)
public record RiskPointReviewOutdated(String id, int obstacles) implements DomainEvent {
    @Override
    public String subject() {
        return id;
    }
}
