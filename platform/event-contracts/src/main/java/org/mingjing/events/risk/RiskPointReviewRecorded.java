package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * A review of risk points was held and put on record, or the list it decided on sent. It counts once its members have signed
 * it; what it decided of each point is told of the point then.
 *
 * @param members how many took part
 * @param decisions how many points it decides on, so far: a list may come later
 */
@EventType(value = "org.mingjing.risk.risk-point-review.recorded", classification = DataClassification.INTERNAL)
public record RiskPointReviewRecorded(String id, LocalDate heldOn, int members, int decisions) implements DomainEvent {
    @Override
    public String subject() {
        return id;
    }
}
