package org.mingjing.events.accountability;

import java.math.BigDecimal;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** The score of a unit and month (yyyy-MM) was published; total is a decimal between 0 and 100. */
@EventType("org.mingjing.accountability.score.published")
public record ScorePublished(String unitCode, String month, BigDecimal total) implements DomainEvent {
    @Override
    public String subject() {
        return unitCode;
    }
}
