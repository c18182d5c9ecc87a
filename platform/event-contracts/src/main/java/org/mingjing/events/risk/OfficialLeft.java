package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * An official is no longer in service. When they come back, {@link OfficialRecorded} is told again.
 *
 * @param leftOn the first day out of service
 */
@EventType(value = "org.mingjing.risk.official.left", classification = DataClassification.INTERNAL)
public record OfficialLeft(String code, LocalDate leftOn) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
