package org.mingjing.events.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * Something points at a power, a unit or an official, with this weight (1 light to 5 grave); told again with a greater
 * revision when it was corrected, or bound to a power that became known.
 */
@EventType(value = "org.mingjing.risk.signal.recorded", classification = DataClassification.INTERNAL)
public record SignalRecorded(
        UUID signalId,
        String source,
        String powerCode,
        String step,
        String unitCode,
        String officialCode,
        int weight,
        LocalDate occurredOn,
        long revision)
        implements DomainEvent {
    @Override
    public String subject() {
        return String.valueOf(signalId);
    }
}
