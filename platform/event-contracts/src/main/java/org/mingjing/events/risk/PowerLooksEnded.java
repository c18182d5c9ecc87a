package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Somebody stated a power that looks like one that has ended; it waits for the supervisor. percent: how much alike. */
@EventType(value = "org.mingjing.risk.power.looks-ended", classification = DataClassification.INTERNAL)
public record PowerLooksEnded(String code, String unitCode, String endedCode, int percent) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
