package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * An official signed the integrity pledge of a year.
 *
 * @param sha256 of exactly the text that was signed
 */
@EventType(value = "org.mingjing.risk.pledge.signed", classification = DataClassification.INTERNAL)
public record PledgeSigned(String official, int year, String sha256) implements DomainEvent {
    @Override
    public String subject() {
        return official;
    }
}
