package org.mingjing.events.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A signal turned out not to hold; it weighs nothing any more, for good. */
@EventType(value = "org.mingjing.risk.signal.withdrawn", classification = DataClassification.INTERNAL)
public record SignalWithdrawn(
        UUID signalId, String powerCode, String unitCode, String officialCode, LocalDate withdrawnOn, long revision)
        implements DomainEvent {
    @Override
    public String subject() {
        return String.valueOf(signalId);
    }
}
