package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * The catalogue in force of a unit no longer says what is so: another edition is due.
 *
 * @param contentHash of what was published
 * @param changedLines how many of its lines do not hold, and how many powers it lacks
 */
@EventType(value = "org.mingjing.risk.catalogue.outdated", classification = DataClassification.INTERNAL)
public record CatalogueOutdated(String code, String unitCode, String contentHash, int changedLines)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
