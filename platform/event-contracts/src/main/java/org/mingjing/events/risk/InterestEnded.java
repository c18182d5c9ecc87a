package org.mingjing.events.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * An interest of an official is over, or will be.
 *
 * @param objectCode of a company, school or person; what it stands for only risk-service knows
 * @param until the last day
 */
@EventType(value = "org.mingjing.risk.interest.ended", classification = DataClassification.INTERNAL)
public record InterestEnded(UUID interestId, String official, String objectCode, LocalDate from, LocalDate until)
        implements DomainEvent {
    @Override
    public String subject() {
        return interestId.toString();
    }
}
