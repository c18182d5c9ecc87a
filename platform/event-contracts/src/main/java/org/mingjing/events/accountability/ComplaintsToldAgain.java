package org.mingjing.events.accountability;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * All complaints were told again. Whoever handled as many events of this republication lacks none of them, in whatever order they
 * came.
 *
 * @param events how many told of complaints
 */
@EventType(value = "org.mingjing.accountability.complaint.told-again", classification = DataClassification.INTERNAL)
public record ComplaintsToldAgain(int events) implements DomainEvent {
    @Override
    public String subject() {
        return "complaints";
    }
}
