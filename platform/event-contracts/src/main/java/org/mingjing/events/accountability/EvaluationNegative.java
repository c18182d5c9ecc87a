package org.mingjing.events.accountability;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A rating of one or two stars, which obliges the unit to call back and correct. */
@EventType("org.mingjing.accountability.evaluation.negative")
public record EvaluationNegative(UUID evaluationId, String powerCode, String unitCode, int stars, LocalDate recordedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return String.valueOf(evaluationId);
    }
}
