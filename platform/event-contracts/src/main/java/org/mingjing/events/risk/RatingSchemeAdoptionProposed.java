package org.mingjing.events.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Somebody asks that rating schemes be in force from a day on. */
@EventType(value = "org.mingjing.risk.rating-scheme-adoption.proposed", classification = DataClassification.INTERNAL)
public record RatingSchemeAdoptionProposed(UUID adoptionId, List<String> schemes, LocalDate firstDay)
        implements DomainEvent {
    @Override
    public String subject() {
        return adoptionId.toString();
    }
}
