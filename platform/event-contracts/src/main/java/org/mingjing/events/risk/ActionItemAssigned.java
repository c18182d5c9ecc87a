package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A review gave an official, or whoever holds a post, something to do; told again when another calendar gives a later day. */
@EventType(value = "org.mingjing.risk.review-action.assigned", classification = DataClassification.INTERNAL)
public record ActionItemAssigned(String code, String reviewCode, String owner, LocalDate dueOn) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
