package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A power should be rated again, but first an analyst has to judge what the scheme in force asks for. */
@EventType(value = "org.mingjing.risk.judgement.awaited", classification = DataClassification.INTERNAL)
public record JudgementAwaited(String powerCode, String reasonCode) implements DomainEvent {
    @Override
    public String subject() {
        return powerCode;
    }
}
