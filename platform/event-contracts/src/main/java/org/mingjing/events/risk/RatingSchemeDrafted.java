package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A rating scheme, or its next version, was written down. It rates nothing yet. */
@EventType(value = "org.mingjing.risk.rating-scheme.drafted", classification = DataClassification.INTERNAL)
public record RatingSchemeDrafted(String code, int version, String kind) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
