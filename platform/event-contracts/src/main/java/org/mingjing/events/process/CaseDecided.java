package org.mingjing.events.process;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A case was granted or refused; told again when a higher body overturns what was granted. */
@EventType("org.mingjing.process.case.decided")
public record CaseDecided(String caseCode, String powerCode, String unitCode, String outcome, LocalDate decidedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return caseCode;
    }
}
