package org.mingjing.events.risk;

import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Somebody read who is named in an interest of an official; what it said is told to nobody. */
@EventType(value = "org.mingjing.risk.interest.read", classification = DataClassification.INTERNAL)
public record InterestRead(UUID readingId, UUID interestId, String official, String reader) implements DomainEvent {
    @Override
    public String subject() {
        return interestId.toString();
    }
}
