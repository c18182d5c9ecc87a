package org.mingjing.events.process;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A warning, yellow or red card was issued; caseCode is null where no case is concerned. */
@EventType("org.mingjing.process.alert.issued")
public record AlertIssued(
        String cardCode,
        String grade,
        String trigger,
        String powerCode,
        String unitCode,
        String caseCode,
        LocalDate issuedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return cardCode;
    }
}
