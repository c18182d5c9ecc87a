package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** An official who has not made the declaration of interests of a year was reminded of the day by which it is due. */
@EventType(value = "org.mingjing.risk.interest-declaration.reminded", classification = DataClassification.INTERNAL)
public record InterestDeclarationReminded(String official, int year, LocalDate dueOn) implements DomainEvent {
    @Override
    public String subject() {
        return official;
    }
}
