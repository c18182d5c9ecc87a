package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** An official and the unit that keeps their papers; told again whenever it changes. */
@EventType(value = "org.mingjing.risk.official.recorded", classification = DataClassification.INTERNAL)
public record OfficialRecorded(String code, String unitCode) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
