package org.mingjing.events.accountability;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A complaint was accepted for examination; caseCode is null where none was named. */
@EventType(value = "org.mingjing.accountability.complaint.accepted", classification = DataClassification.INTERNAL)
public record ComplaintAccepted(
        UUID complaintId, String powerCode, String unitCode, String caseCode, String kind, LocalDate acceptedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return String.valueOf(complaintId);
    }
}
