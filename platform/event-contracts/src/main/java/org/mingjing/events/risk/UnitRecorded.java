package org.mingjing.events.risk;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A unit exists, with this name at this place of the tree; told again whenever it changes. */
@EventType("org.mingjing.risk.unit.recorded")
public record UnitRecorded(String code, String parentCode, String kind, String nameZh, String nameEn)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
