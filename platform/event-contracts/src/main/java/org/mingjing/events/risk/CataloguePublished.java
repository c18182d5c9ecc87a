package org.mingjing.events.risk;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** The catalogue of a unit and year passed its last gate. */
@EventType("org.mingjing.risk.catalogue.published")
public record CataloguePublished(String code, String unitCode, int year, int version, String contentHash)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
