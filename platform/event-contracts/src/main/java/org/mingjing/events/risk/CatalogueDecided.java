package org.mingjing.events.risk;

import java.util.List;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * A catalogue passed a gate, was given back there, has to be decided again because what was decided on changed, or was given up
 * by its unit.
 *
 * @param outcome PASSED, RETURNED, REOPENED or WITHDRAWN
 * @param gate SUBMISSION where it was given up
 * @param state of the catalogue from now on
 * @param decidedBy official code; {@code system} when it was opened again
 * @param drawnBy official code of who drew up the content and goes on when it came back; null where that is not known
 * @param objectedPowers the lines that were objected to or have changed
 */
@EventType(value = "org.mingjing.risk.catalogue.decided", classification = DataClassification.INTERNAL)
public record CatalogueDecided(
        String code,
        String unitCode,
        String gate,
        String outcome,
        String state,
        String contentHash,
        String decidedBy,
        String drawnBy,
        List<String> objectedPowers)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
