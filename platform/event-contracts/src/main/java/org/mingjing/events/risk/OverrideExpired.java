package org.mingjing.events.risk;

import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A level set by people ended by itself: its time was over, or another level is derived than it was signed for. */
@EventType(value = "org.mingjing.risk.level-override.expired", classification = DataClassification.INTERNAL)
public record OverrideExpired(UUID overrideId, String powerCode, String overriddenLevel, String level)
        implements DomainEvent {
    @Override
    public String subject() {
        return powerCode;
    }
}
