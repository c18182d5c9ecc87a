package org.mingjing.events.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * A leader let one person read one official's integrity file.
 *
 * @param until the last day on which it may be read
 */
@EventType(value = "org.mingjing.risk.integrity-file-reading.approved", classification = DataClassification.INTERNAL)
public record IntegrityFileReadingApproved(
        UUID approvalId, String official, String reader, String approvedBy, LocalDate until) implements DomainEvent {
    @Override
    public String subject() {
        return approvalId.toString();
    }
}
