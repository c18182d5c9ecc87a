package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * A warning took a step of its life; of two, the one with the greater revision is the newer.
 *
 * @param officialCode null when the unit itself is warned
 * @param tier 1 to 3; null until a person decided it
 * @param inForce whether what follows from an open warning follows now
 */
@EventType(value = "org.mingjing.risk.warning.changed", classification = DataClassification.INTERNAL)
public record WarningChanged(
        String code, String unitCode, String officialCode, Integer tier, String state, boolean inForce, long revision)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
