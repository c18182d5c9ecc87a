package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A measure was given up. */
@EventType(value = "org.mingjing.risk.measure.withdrawn", classification = DataClassification.INTERNAL)
public record MeasureWithdrawn(String measureCode, String powerCode, String kind) implements DomainEvent {
    @Override
    public String subject() {
        return measureCode;
    }
}
