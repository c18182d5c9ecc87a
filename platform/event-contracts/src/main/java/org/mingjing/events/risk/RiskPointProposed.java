package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Somebody of the staff proposed a risk point; what the public proposes is told to nobody before a review. */
@EventType(value = "org.mingjing.risk.risk-point.proposed", classification = DataClassification.INTERNAL)
public record RiskPointProposed(String code, String powerCode, String step, String kind, String channel)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
