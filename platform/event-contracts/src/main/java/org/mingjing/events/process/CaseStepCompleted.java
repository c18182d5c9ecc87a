package org.mingjing.events.process;

import java.time.OffsetDateTime;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A step of a case was completed. */
@EventType("org.mingjing.process.case.step-completed")
public record CaseStepCompleted(
        String caseCode,
        String powerCode,
        String unitCode,
        int stepNo,
        String stage,
        String kind,
        OffsetDateTime completedAt)
        implements DomainEvent {
    @Override
    public String subject() {
        return caseCode;
    }
}
