package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Somebody who does not own the measure reviewed its effect; outcome is EFFECTIVE or INEFFECTIVE. */
@EventType(value = "org.mingjing.risk.measure.reviewed", classification = DataClassification.INTERNAL)
public record MeasureReviewed(String measureCode, String powerCode, String kind, String outcome, LocalDate reviewedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return measureCode;
    }
}
