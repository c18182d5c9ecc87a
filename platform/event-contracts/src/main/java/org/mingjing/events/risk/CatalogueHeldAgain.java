package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** What had made a catalogue {@link CatalogueOutdated} is gone: it says what is so. */
@EventType(value = "org.mingjing.risk.catalogue.held-again", classification = DataClassification.INTERNAL)
public record CatalogueHeldAgain(String code, String unitCode, String contentHash) implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
