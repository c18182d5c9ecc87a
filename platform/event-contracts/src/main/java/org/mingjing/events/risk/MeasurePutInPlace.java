package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A measure was put in place with evidence; it counts when its effect was reviewed. */
@EventType(value = "org.mingjing.risk.measure.put-in-place", classification = DataClassification.INTERNAL)
public record MeasurePutInPlace(String measureCode, String powerCode, String kind, LocalDate inPlaceOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return measureCode;
    }
}
