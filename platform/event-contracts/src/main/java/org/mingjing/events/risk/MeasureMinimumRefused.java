package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A second person refused that the levels demand other measures. */
@EventType(value = "org.mingjing.risk.measure-minimum.refused", classification = DataClassification.INTERNAL)
public record MeasureMinimumRefused(int edition, LocalDate validFrom) implements DomainEvent {
    @Override
    public String subject() {
        return "measure-minimum-" + edition;
    }
}
