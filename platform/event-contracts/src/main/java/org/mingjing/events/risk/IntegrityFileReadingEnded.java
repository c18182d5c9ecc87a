package org.mingjing.events.risk;

import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * Under this approval, or this request for one, an integrity file is not read any more.
 *
 * @param endedBy who revoked or gave it up; null when its last day has passed
 */
@EventType(value = "org.mingjing.risk.integrity-file-reading.ended", classification = DataClassification.INTERNAL)
public record IntegrityFileReadingEnded(UUID approvalId, String official, String reader, String endedBy)
        implements DomainEvent {
    @Override
    public String subject() {
        return approvalId.toString();
    }
}
