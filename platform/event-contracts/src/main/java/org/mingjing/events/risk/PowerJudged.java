package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** An analyst judged a power: which criteria hold, its gravest consequence, what is left of the risk. */
@EventType(value = "org.mingjing.risk.power.judged", classification = DataClassification.INTERNAL)
public record PowerJudged(String powerCode, int no) implements DomainEvent {
    @Override
    public String subject() {
        return powerCode;
    }
}
