package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** An official who has not signed the integrity pledge of a year was reminded of the day by which it is due. */
@EventType(value = "org.mingjing.risk.pledge.reminded", classification = DataClassification.INTERNAL)
public record PledgeReminded(String official, int year, LocalDate dueOn) implements DomainEvent {
    @Override
    public String subject() {
        return official;
    }
}
