package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Who states a power took back what was to be stated of it from that day on. */
@EventType(value = "org.mingjing.risk.power-revision.withdrawn", classification = DataClassification.INTERNAL)
public record PowerRevisionWithdrawn(String code, String unitCode, int no, LocalDate validFrom) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
