package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * An item on the agenda of a review was decided, or put off; a later one about the same item replaces it.
 *
 * @param unitCode the unit the item is about
 * @param outcome CARRIED, NOT_CARRIED or PUT_OFF
 */
@EventType(value = "org.mingjing.risk.agenda-item.decided", classification = DataClassification.INTERNAL)
public record AgendaItemDecided(String reviewCode, int itemNo, String unitCode, String outcome) implements DomainEvent {
    @Override
    public String subject() {
        return reviewCode;
    }
}
