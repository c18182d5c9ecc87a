package org.mingjing.events.risk;

import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Somebody asked that a signal which another reported be corrected or withdrawn; another person will decide. */
@EventType(value = "org.mingjing.risk.signal-change.proposed", classification = DataClassification.INTERNAL)
public record SignalChangeProposed(UUID changeId, UUID signalId, String kind) implements DomainEvent {
    @Override
    public String subject() {
        return String.valueOf(signalId);
    }
}
