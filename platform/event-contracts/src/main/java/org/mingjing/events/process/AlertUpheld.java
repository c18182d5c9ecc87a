package org.mingjing.events.process;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A supervisor upheld a card; only upheld cards weigh. */
@EventType("org.mingjing.process.alert.upheld")
public record AlertUpheld(
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
