package org.mingjing.events.risk;

import java.math.BigDecimal;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** The system asks for another rating of a power; a person decides. No scores where the scheme has none. */
@EventType(value = "org.mingjing.risk.rating.proposed", classification = DataClassification.INTERNAL)
public record RatingProposed(
        UUID proposalId,
        String powerCode,
        String reasonCode,
        String fromLevel,
        String toLevel,
        BigDecimal fromScore,
        BigDecimal toScore)
        implements DomainEvent {
    @Override
    public String subject() {
        return powerCode;
    }
}
