package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Somebody proposed that the levels demand other measures from a day on; another person will decide. */
@EventType(value = "org.mingjing.risk.measure-minimum.proposed", classification = DataClassification.INTERNAL)
public record MeasureMinimumProposed(int edition, LocalDate validFrom) implements DomainEvent {
    @Override
    public String subject() {
        return "measure-minimum-" + edition;
    }
}
