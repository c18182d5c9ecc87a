package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * For a year nobody put anything into the integrity file of an official in service; official and unit are to keep it up.
 *
 * @param unit of a post that the official holds
 * @param lastOn when something was last put in; null when nothing ever was
 */
@EventType(value = "org.mingjing.risk.integrity-file.reminded", classification = DataClassification.INTERNAL)
public record IntegrityFileReminded(String official, String unit, LocalDate lastOn) implements DomainEvent {
    @Override
    public String subject() {
        return official;
    }
}
