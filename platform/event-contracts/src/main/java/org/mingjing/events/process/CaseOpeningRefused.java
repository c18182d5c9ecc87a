package org.mingjing.events.process;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A case was asked for on a power that may not be used; the card says so. */
@EventType("org.mingjing.process.case.opening-refused")
public record CaseOpeningRefused(String powerCode, String unitCode, String reasonCode, String cardCode)
        implements DomainEvent {
    @Override
    public String subject() {
        return powerCode;
    }
}
