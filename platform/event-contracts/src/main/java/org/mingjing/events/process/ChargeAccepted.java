package org.mingjing.events.process;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A charge at the lower limit was recorded; amount is a decimal string. */
@EventType("org.mingjing.process.charge.accepted")
public record ChargeAccepted(
        String chargeCode,
        String powerCode,
        String unitCode,
        String feeCode,
        String amount,
        String currency,
        LocalDate chargedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return chargeCode;
    }
}
