package org.mingjing.events.process;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A case came to its end. */
@EventType("org.mingjing.process.case.closed")
public record CaseClosed(String caseCode, String powerCode, String unitCode, String outcome, LocalDate closedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return caseCode;
    }
}
