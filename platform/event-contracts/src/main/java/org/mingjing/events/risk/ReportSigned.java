package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A member who was there signed the report of a review, known by its hash. */
@EventType(value = "org.mingjing.risk.report.signed", classification = DataClassification.INTERNAL)
public record ReportSigned(String reviewCode, String official, String reportSha256) implements DomainEvent {
    @Override
    public String subject() {
        return reviewCode;
    }
}
