package org.mingjing.events.accountability;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Somebody rated how a power was used, one to five stars; nothing leads back to the case. */
@EventType("org.mingjing.accountability.evaluation.recorded")
public record EvaluationRecorded(UUID evaluationId, String powerCode, String unitCode, int stars, LocalDate recordedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return String.valueOf(evaluationId);
    }
}
