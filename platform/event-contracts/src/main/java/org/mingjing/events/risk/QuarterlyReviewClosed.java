package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Everything on the agenda was decided or put off and the report, known by its hash, was signed. */
@EventType(value = "org.mingjing.risk.quarterly-review.closed", classification = DataClassification.INTERNAL)
public record QuarterlyReviewClosed(String code, String unitCode, String reportSha256) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
