package org.mingjing.events.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * An official declared an interest in somebody.
 *
 * @param objectCode of a company, school or person; what it stands for only risk-service knows
 * @param until the last day, null while none is known
 */
@EventType(value = "org.mingjing.risk.interest.declared", classification = DataClassification.INTERNAL)
public record InterestDeclared(UUID interestId, String official, String objectCode, LocalDate from, LocalDate until)
        implements DomainEvent {
    @Override
    public String subject() {
        return interestId.toString();
    }
}
