package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** What a review gave somebody to do is done. */
@EventType(value = "org.mingjing.risk.review-action.done", classification = DataClassification.INTERNAL)
public record ActionItemDone(String code, LocalDate dueOn, LocalDate doneOn) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
