package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A second person decided whether what the levels are to demand is taken back before its first day. */
@EventType(value = "org.mingjing.risk.measure-minimum-withdrawal.decided", classification = DataClassification.INTERNAL)
public record MeasureMinimumWithdrawalDecided(int edition, boolean withdrawn, LocalDate validFrom)
        implements DomainEvent {
    @Override
    public String subject() {
        return "measure-minimum-" + edition;
    }
}
