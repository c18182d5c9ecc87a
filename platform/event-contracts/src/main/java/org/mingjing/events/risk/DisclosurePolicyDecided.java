package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A second person decided whether a disclosure policy is in force from a day on. */
@EventType(value = "org.mingjing.risk.disclosure-policy.decided", classification = DataClassification.INTERNAL)
public record DisclosurePolicyDecided(int edition, boolean adopted, LocalDate validFrom) implements DomainEvent {
    @Override
    public String subject() {
        return "disclosure-policy-" + edition;
    }
}
