package org.mingjing.events.risk;

import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A second person decided whether a signal which another reported is corrected or withdrawn. */
@EventType(value = "org.mingjing.risk.signal-change.decided", classification = DataClassification.INTERNAL)
public record SignalChangeDecided(UUID changeId, UUID signalId, String kind, boolean approved) implements DomainEvent {
    @Override
    public String subject() {
        return String.valueOf(signalId);
    }
}
