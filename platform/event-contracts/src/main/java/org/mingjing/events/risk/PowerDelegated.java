package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** From that day on another unit handles a power; unitCode is the unit that owns it and goes on supervising it. Handled by the owner again when both are the same. */
@EventType("org.mingjing.risk.power.delegated")
public record PowerDelegated(
        String code, String unitCode, String handlingUnitCode, String documentNo, LocalDate delegatedOn, long revision)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
