package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * A review of risk points was held and put on record; what it decided of each point is told of the point.
 *
 * @param members how many took part
 * @param decisions how many points it decided on so far: a table may list more of them later
 */
@EventType(value = "org.mingjing.risk.risk-point-review.recorded", classification = DataClassification.INTERNAL)
public record RiskPointReviewRecorded(String id, LocalDate heldOn, int members, int decisions) implements DomainEvent {
    @Override
    public String subject() {
        return id;
    }
}
