package org.mingjing.events.risk;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A later edition was published in place of this one. */
@EventType("org.mingjing.risk.catalogue.superseded")
public record CatalogueSuperseded(String code, String unitCode, int year, int version, String byCode)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
