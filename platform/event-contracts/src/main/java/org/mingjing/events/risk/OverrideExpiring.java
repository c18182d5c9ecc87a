package org.mingjing.events.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A level set by people ends within thirty days, and the power falls back to the derived one. */
@EventType(value = "org.mingjing.risk.level-override.expiring", classification = DataClassification.INTERNAL)
public record OverrideExpiring(
        UUID overrideId, String powerCode, String level, String derivedLevel, LocalDate expiresOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return powerCode;
    }
}
