package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * Somebody of the staff proposed a risk point; what the public proposes is told to nobody before a review.
 *
 * @param stepName which of several steps of the kind; null where there is one, or nobody has said yet
 */
@EventType(value = "org.mingjing.risk.risk-point.proposed", classification = DataClassification.INTERNAL)
public record RiskPointProposed(
        String code, String powerCode, String step, String stepName, String kind, String channel)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
