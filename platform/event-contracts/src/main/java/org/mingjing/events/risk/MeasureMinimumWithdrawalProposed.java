package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Somebody asked for taking back, before its first day, what the levels are to demand; another person will decide. */
@EventType(
        value = "org.mingjing.risk.measure-minimum-withdrawal.proposed",
        classification = DataClassification.INTERNAL)
public record MeasureMinimumWithdrawalProposed(int edition, LocalDate validFrom) implements DomainEvent {
    @Override
    public String subject() {
        return "measure-minimum-" + edition;
    }
}
