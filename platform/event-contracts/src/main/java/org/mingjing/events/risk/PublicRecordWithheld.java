package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * The Party committee took the words of a public record back: whoever copied them shall show them no more.
 *
 * @param kind POWER, RISK_POINT or MEASURE
 * @param ground why, as the public reads it
 * @param decidedBy official code
 */
@EventType(value = "org.mingjing.risk.public-record.withheld", classification = DataClassification.INTERNAL)
public record PublicRecordWithheld(String code, String kind, String ground, String decidedBy) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
