package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Somebody asked for taking back an adopted disclosure policy before its first day; another person will decide. */
@EventType(
        value = "org.mingjing.risk.disclosure-policy-withdrawal.proposed",
        classification = DataClassification.INTERNAL)
public record DisclosurePolicyWithdrawalProposed(int edition, LocalDate validFrom) implements DomainEvent {
    @Override
    public String subject() {
        return "disclosure-policy-" + edition;
    }
}
