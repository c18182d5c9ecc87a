package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * A step of a power bears this risk; told again whenever what is known of it changes. Whether the power is published does not matter, so the public reads of it elsewhere.
 *
 * @param stepName which of several steps of the kind; null where there is one, or nobody has said yet
 */
@EventType(value = "org.mingjing.risk.risk-point.confirmed", classification = DataClassification.INTERNAL)
public record RiskPointConfirmed(
        String code, String powerCode, String step, String stepName, String kind, String channel)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
