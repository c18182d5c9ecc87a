package org.mingjing.events.process;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A supervisor revoked a card, perhaps after upholding it. */
@EventType("org.mingjing.process.alert.revoked")
public record AlertRevoked(
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
