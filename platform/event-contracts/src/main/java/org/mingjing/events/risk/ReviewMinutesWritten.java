package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** What was said at a review was written down, perhaps anew; the last edition counts. */
@EventType(value = "org.mingjing.risk.review-minutes.written", classification = DataClassification.INTERNAL)
public record ReviewMinutesWritten(String reviewCode, int edition, String sha256) implements DomainEvent {
    @Override
    public String subject() {
        return reviewCode;
    }
}
