package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * A unit that was to end is still at work, and goes on until it no longer is.
 *
 * @param endsOn the day on which it was to end
 */
@EventType(value = "org.mingjing.risk.unit.end-hindered", classification = DataClassification.INTERNAL)
public record UnitEndHindered(String code, LocalDate endsOn) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
