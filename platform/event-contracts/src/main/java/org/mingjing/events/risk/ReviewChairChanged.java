package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** After the meeting another official who was there answers for it in the place of its chair. */
@EventType(value = "org.mingjing.risk.quarterly-review.chair-changed", classification = DataClassification.INTERNAL)
public record ReviewChairChanged(String code, String unitCode, String chair) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
