package org.mingjing.events.process;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A case was accepted: its clock runs and its level is fixed. */
@EventType("org.mingjing.process.case.accepted")
public record CaseAccepted(
        String caseCode,
        String powerCode,
        String unitCode,
        String level,
        LocalDate acceptedOn,
        LocalDate promisedDueOn,
        LocalDate statutoryDueOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return caseCode;
    }
}
