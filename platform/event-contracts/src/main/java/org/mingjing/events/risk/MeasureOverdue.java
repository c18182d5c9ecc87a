package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A planned measure is not in place although its due day has passed; told again every week. */
@EventType(value = "org.mingjing.risk.measure.overdue", classification = DataClassification.INTERNAL)
public record MeasureOverdue(
        String measureCode, String powerCode, String unitCode, String kind, String owner, LocalDate dueOn, int reminder)
        implements DomainEvent {
    @Override
    public String subject() {
        return measureCode;
    }
}
