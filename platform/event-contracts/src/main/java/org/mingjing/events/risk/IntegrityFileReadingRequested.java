package org.mingjing.events.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * Somebody asked to read an official's integrity file.
 *
 * @param until the last day on which it is to be read
 */
@EventType(value = "org.mingjing.risk.integrity-file-reading.requested", classification = DataClassification.INTERNAL)
public record IntegrityFileReadingRequested(UUID approvalId, String official, String reader, LocalDate until)
        implements DomainEvent {
    @Override
    public String subject() {
        return approvalId.toString();
    }
}
