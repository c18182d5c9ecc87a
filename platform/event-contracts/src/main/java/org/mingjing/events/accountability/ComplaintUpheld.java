package org.mingjing.events.accountability;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A complaint was found justified. */
@EventType(value = "org.mingjing.accountability.complaint.upheld", classification = DataClassification.INTERNAL)
public record ComplaintUpheld(
        UUID complaintId, String powerCode, String unitCode, String caseCode, String kind, LocalDate concludedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return String.valueOf(complaintId);
    }
}
