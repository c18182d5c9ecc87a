package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A risk point counts no more; reason is STEP_GONE or REMOVED. */
@EventType(value = "org.mingjing.risk.risk-point.retired", classification = DataClassification.INTERNAL)
public record RiskPointRetired(String code, String powerCode, String step, String reason) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
