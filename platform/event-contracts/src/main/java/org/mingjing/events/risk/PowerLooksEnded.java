package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A power that is stated, waits for its day or stands looks like one that has ended; the supervisor decides. percent: how much alike. */
@EventType(value = "org.mingjing.risk.power.looks-ended", classification = DataClassification.INTERNAL)
public record PowerLooksEnded(String code, String unitCode, String endedCode, int percent) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
