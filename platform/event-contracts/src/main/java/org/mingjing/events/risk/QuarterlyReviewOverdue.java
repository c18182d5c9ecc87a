package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A review was not held by the end of the quarter after its own. */
@EventType(value = "org.mingjing.risk.quarterly-review.overdue", classification = DataClassification.INTERNAL)
public record QuarterlyReviewOverdue(String code, String unitCode, LocalDate heldBy) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
