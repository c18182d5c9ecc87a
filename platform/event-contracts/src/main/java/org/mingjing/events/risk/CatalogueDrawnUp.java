package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A unit drew up the content of a catalogue, for the first time or again after it came back. */
@EventType(value = "org.mingjing.risk.catalogue.drawn-up", classification = DataClassification.INTERNAL)
public record CatalogueDrawnUp(String code, String unitCode, int year, int edition, String contentHash, String drawnBy)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
