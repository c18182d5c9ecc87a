package org.mingjing.events.risk;

import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Somebody read an official's integrity file; what it said is told to nobody. */
@EventType(value = "org.mingjing.risk.integrity-file.read", classification = DataClassification.INTERNAL)
public record IntegrityFileRead(UUID readingId, String official, String reader, UUID approvalId)
        implements DomainEvent {
    @Override
    public String subject() {
        return official;
    }
}
