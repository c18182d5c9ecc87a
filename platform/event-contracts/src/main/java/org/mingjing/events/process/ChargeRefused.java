package org.mingjing.events.process;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A charge was refused and a card issued. */
@EventType("org.mingjing.process.charge.refused")
public record ChargeRefused(String powerCode, String unitCode, String feeCode, String cardCode, LocalDate refusedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return powerCode;
    }
}
