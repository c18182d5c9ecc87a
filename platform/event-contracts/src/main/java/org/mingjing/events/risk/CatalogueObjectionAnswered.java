package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A unit said what it did about a line of its catalogue that a gate had objected to. */
@EventType(value = "org.mingjing.risk.catalogue-objection.answered", classification = DataClassification.INTERNAL)
public record CatalogueObjectionAnswered(String code, String unitCode, String powerCode, String answeredBy)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
