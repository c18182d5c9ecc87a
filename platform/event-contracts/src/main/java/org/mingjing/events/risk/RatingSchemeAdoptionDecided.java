package org.mingjing.events.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A second person decided whether rating schemes are in force from a day on. */
@EventType(value = "org.mingjing.risk.rating-scheme-adoption.decided", classification = DataClassification.INTERNAL)
public record RatingSchemeAdoptionDecided(UUID adoptionId, boolean adopted, LocalDate firstDay) implements DomainEvent {
    @Override
    public String subject() {
        return adoptionId.toString();
    }
}
