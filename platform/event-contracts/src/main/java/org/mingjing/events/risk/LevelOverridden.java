package org.mingjing.events.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A level set by people was proposed, came into force, was refused or was taken back. No expiry for a raised level that stays. */
@EventType(value = "org.mingjing.risk.level-override.changed", classification = DataClassification.INTERNAL)
public record LevelOverridden(
        UUID overrideId, String powerCode, String derivedLevel, String level, String status, LocalDate expiresOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return powerCode;
    }
}
