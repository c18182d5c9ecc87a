package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * A unit is no more.
 *
 * @param endedOn the first day without it
 */
@EventType("org.mingjing.risk.unit.ended")
public record UnitEnded(String code, LocalDate endedOn) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
