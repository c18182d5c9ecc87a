package org.mingjing.events.risk;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A published power was given another level between two catalogues. */
@EventType("org.mingjing.risk.power.level-changed")
public record PowerLevelChanged(
        String code, String unitCode, String fromLevel, String toLevel, String reasonCode, long revision)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
