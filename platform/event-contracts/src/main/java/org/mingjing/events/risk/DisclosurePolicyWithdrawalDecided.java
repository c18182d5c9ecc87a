package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A second person decided whether an adopted disclosure policy is taken back before its first day. */
@EventType(
        value = "org.mingjing.risk.disclosure-policy-withdrawal.decided",
        classification = DataClassification.INTERNAL)
public record DisclosurePolicyWithdrawalDecided(int edition, boolean withdrawn, LocalDate validFrom)
        implements DomainEvent {
    @Override
    public String subject() {
        return "disclosure-policy-" + edition;
    }
}
