package org.mingjing.events.risk;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Something else is stated of a power from that day on; no counts the revisions of its statement, the first being 1. */
@EventType("org.mingjing.risk.power.revised")
public record PowerRevised(
        String code, String unitCode, int no, LocalDate validFrom, String documentNo, List<String> changed)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
