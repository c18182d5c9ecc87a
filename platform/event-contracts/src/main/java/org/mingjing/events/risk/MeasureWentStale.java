package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Nobody reviewed the effect of a measure for a year: it counts no more. */
@EventType(value = "org.mingjing.risk.measure.went-stale", classification = DataClassification.INTERNAL)
public record MeasureWentStale(String measureCode, String powerCode, String kind, LocalDate reviewedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return measureCode;
    }
}
