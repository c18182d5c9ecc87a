package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A power ended in another one: what is open goes on, what is new is a case of the other. */
@EventType("org.mingjing.risk.power.merged")
public record PowerMerged(
        String code, String unitCode, String mergedInto, String documentNo, LocalDate mergedOn, long revision)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
