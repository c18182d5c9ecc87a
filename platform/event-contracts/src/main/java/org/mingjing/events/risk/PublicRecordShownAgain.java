package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * The Party committee shows again what {@link PublicRecordWithheld} told of.
 *
 * @param kind POWER, RISK_POINT or MEASURE
 * @param decidedBy official code
 */
@EventType(value = "org.mingjing.risk.public-record.shown-again", classification = DataClassification.INTERNAL)
public record PublicRecordShownAgain(String code, String kind, String decidedBy) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
