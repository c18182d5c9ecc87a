package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A preventive measure was planned, or its plan changed; the owner is the code of an official or of a post. */
@EventType(value = "org.mingjing.risk.measure.planned", classification = DataClassification.INTERNAL)
public record MeasurePlanned(
        String measureCode,
        String powerCode,
        String unitCode,
        String riskPointCode,
        String kind,
        String owner,
        LocalDate dueOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return measureCode;
    }
}
