package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** From a day on the levels demand other measures, as a second person decided. */
@EventType(value = "org.mingjing.risk.measure-minimum.adopted", classification = DataClassification.INTERNAL)
public record MeasureMinimumAdopted(int edition, LocalDate validFrom) implements DomainEvent {
    @Override
    public String subject() {
        return "measure-minimum-" + edition;
    }
}
