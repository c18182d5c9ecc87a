package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A suspended power was put in force again by the document named. */
@EventType("org.mingjing.risk.power.resumed")
public record PowerResumed(String code, String unitCode, String documentNo, LocalDate resumedOn, long revision)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
