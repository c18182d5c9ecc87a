package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** The supervisor found a power that looks like an ended one to be another (ADMITTED), or not (REFUSED). */
@EventType(value = "org.mingjing.risk.look-alike.decided", classification = DataClassification.INTERNAL)
public record LookAlikeDecided(String code, String unitCode, String endedCode, String decision) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
