package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Somebody asks that the public read other fields of published records from a day on. */
@EventType(value = "org.mingjing.risk.disclosure-policy.proposed", classification = DataClassification.INTERNAL)
public record DisclosurePolicyProposed(int edition, LocalDate validFrom) implements DomainEvent {
    @Override
    public String subject() {
        return "disclosure-policy-" + edition;
    }
}
