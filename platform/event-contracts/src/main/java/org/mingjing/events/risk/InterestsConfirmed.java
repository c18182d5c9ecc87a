package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** An official made the declaration of a year: what they declared is all there is. */
@EventType(value = "org.mingjing.risk.interests.confirmed", classification = DataClassification.INTERNAL)
public record InterestsConfirmed(String official, int year) implements DomainEvent {
    @Override
    public String subject() {
        return official;
    }
}
