package org.mingjing.events.risk;

import java.math.BigDecimal;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** New evidence gives a power another rating; a person decides. */
@EventType(value = "org.mingjing.risk.rating.proposed", classification = DataClassification.INTERNAL)
public record RatingProposed(
        UUID proposalId, String powerCode, String fromLevel, String toLevel, BigDecimal fromScore, BigDecimal toScore)
        implements DomainEvent {
    @Override
    public String subject() {
        return powerCode;
    }
}
