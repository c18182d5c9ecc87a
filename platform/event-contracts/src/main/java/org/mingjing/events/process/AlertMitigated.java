package org.mingjing.events.process;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A supervisor found a card right and too severe: it stays known and weighs nothing, for good. */
@EventType("org.mingjing.process.alert.mitigated")
public record AlertMitigated(
        String cardCode,
        String grade,
        String trigger,
        String powerCode,
        String unitCode,
        String caseCode,
        LocalDate issuedOn,
        LocalDate decidedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return cardCode;
    }
}
