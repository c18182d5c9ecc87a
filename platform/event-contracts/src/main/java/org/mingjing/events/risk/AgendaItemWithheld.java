package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** An item is left out of the report that everybody reads. */
@EventType(value = "org.mingjing.risk.agenda-item.withheld", classification = DataClassification.INTERNAL)
public record AgendaItemWithheld(String reviewCode, int itemNo) implements DomainEvent {
    @Override
    public String subject() {
        return reviewCode;
    }
}
