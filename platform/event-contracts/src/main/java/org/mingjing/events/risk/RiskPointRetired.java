package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A risk point is none any more; reason is STEP_GONE, POWER_ENDED, NOT_LISTED or, in the past, REMOVED. */
@EventType(value = "org.mingjing.risk.risk-point.retired", classification = DataClassification.INTERNAL)
public record RiskPointRetired(String code, String powerCode, String step, String reason) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
