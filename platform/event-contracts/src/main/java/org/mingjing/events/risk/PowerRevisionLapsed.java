package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** What was to be stated of a power from that day on never took effect: the power ended first, or it would have come to look like one that ended. */
@EventType(value = "org.mingjing.risk.power-revision.lapsed", classification = DataClassification.INTERNAL)
public record PowerRevisionLapsed(String code, String unitCode, int no, LocalDate validFrom) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
