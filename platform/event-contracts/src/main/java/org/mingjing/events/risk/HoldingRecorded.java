package org.mingjing.events.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * An official holds a post; told again when it ends.
 *
 * @param leadership of the post: HEAD, DEPUTY or OTHER
 * @param until the last day, null while none is known
 * @param withdrawn whether the record turned out wrong: then they never held it
 */
@EventType(value = "org.mingjing.risk.holding.recorded", classification = DataClassification.INTERNAL)
public record HoldingRecorded(
        UUID holdingId,
        String postCode,
        String unitCode,
        String leadership,
        String official,
        LocalDate from,
        LocalDate until,
        boolean withdrawn)
        implements DomainEvent {
    @Override
    public String subject() {
        return postCode;
    }
}
