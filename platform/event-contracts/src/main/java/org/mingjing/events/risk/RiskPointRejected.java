package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A review did not take a proposed risk point. */
@EventType(value = "org.mingjing.risk.risk-point.rejected", classification = DataClassification.INTERNAL)
public record RiskPointRejected(String code, String powerCode, String step, String kind, String channel)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
