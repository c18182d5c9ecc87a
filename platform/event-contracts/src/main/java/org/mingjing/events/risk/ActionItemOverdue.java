package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** What a review gave somebody to do is not done although its day has passed; told again every week. */
@EventType(value = "org.mingjing.risk.review-action.overdue", classification = DataClassification.INTERNAL)
public record ActionItemOverdue(String code, String owner, LocalDate dueOn, int reminder) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
