package org.mingjing.events.risk;

import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A leader did not let somebody read an official's integrity file. */
@EventType(value = "org.mingjing.risk.integrity-file-reading.refused", classification = DataClassification.INTERNAL)
public record IntegrityFileReadingRefused(UUID approvalId, String official, String reader, String refusedBy)
        implements DomainEvent {
    @Override
    public String subject() {
        return approvalId.toString();
    }
}
