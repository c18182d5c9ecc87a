package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A power was abolished by the document named; it may not be used from that day on. */
@EventType("org.mingjing.risk.power.cancelled")
public record PowerCancelled(String code, String unitCode, String documentNo, LocalDate cancelledOn, long revision)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
