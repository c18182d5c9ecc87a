package org.mingjing.events.process;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A case was received on a power. */
@EventType("org.mingjing.process.case.opened")
public record CaseOpened(String caseCode, String powerCode, String unitCode, String level, LocalDate receivedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return caseCode;
    }
}
