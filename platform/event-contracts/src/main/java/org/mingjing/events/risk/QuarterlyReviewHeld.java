package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** The group met with a quorum. */
@EventType(value = "org.mingjing.risk.quarterly-review.held", classification = DataClassification.INTERNAL)
public record QuarterlyReviewHeld(String code, String unitCode, LocalDate heldOn, int members, int present)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
