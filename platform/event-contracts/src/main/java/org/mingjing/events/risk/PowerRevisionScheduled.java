package org.mingjing.events.risk;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Something else is to be stated of a power from a day to come; on that day {@link PowerRevised} follows, unless it is withdrawn or lapses. */
@EventType(value = "org.mingjing.risk.power-revision.scheduled", classification = DataClassification.INTERNAL)
public record PowerRevisionScheduled(
        String code, String unitCode, int no, LocalDate validFrom, String documentNo, List<String> changed)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
