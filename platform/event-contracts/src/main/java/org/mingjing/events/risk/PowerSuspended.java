package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A power was suspended by the document named; no new case may be opened on it until it is resumed. */
@EventType("org.mingjing.risk.power.suspended")
public record PowerSuspended(String code, String unitCode, String documentNo, LocalDate suspendedOn, long revision)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
