package org.mingjing.events.risk;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A power that nothing ever came of was taken off the list of its unit, as if it had never been on it. */
@EventType("org.mingjing.risk.power.deleted")
public record PowerDeleted(String code, String unitCode) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
