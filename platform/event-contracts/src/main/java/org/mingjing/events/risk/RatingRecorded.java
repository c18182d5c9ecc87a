package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A power was rated; the level differs from the derived one where people set another. */
@EventType(value = "org.mingjing.risk.rating.recorded", classification = DataClassification.INTERNAL)
public record RatingRecorded(
        String powerCode, String unitCode, int no, String scheme, String level, String derivedLevel, String reasonCode)
        implements DomainEvent {
    @Override
    public String subject() {
        return powerCode;
    }
}
