package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Somebody of the group put an item on the agenda of a review. */
@EventType(value = "org.mingjing.risk.agenda-item.added", classification = DataClassification.INTERNAL)
public record AgendaItemAdded(String reviewCode, int itemNo, String unitCode) implements DomainEvent {
    @Override
    public String subject() {
        return reviewCode;
    }
}
