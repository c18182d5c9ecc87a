package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** The question of {@link JudgementAwaited} waits no more: the power was judged and the question put, or a rating answered it. */
@EventType(value = "org.mingjing.risk.judgement.settled", classification = DataClassification.INTERNAL)
public record JudgementSettled(String powerCode, String reasonCode) implements DomainEvent {
    @Override
    public String subject() {
        return powerCode;
    }
}
