package org.mingjing.events.risk;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * A power stands in a published catalogue with this level and these limits; revision grows with every publication.
 *
 * @param legalBasis as the catalogue has it, in one line
 */
@EventType("org.mingjing.risk.power.published")
public record PowerPublished(
        String code,
        String unitCode,
        String type,
        String scope,
        String nameZh,
        String nameEn,
        String level,
        String status,
        Integer statutoryAmount,
        String statutoryUnit,
        Integer promisedAmount,
        String promisedUnit,
        String catalogueCode,
        long revision,
        String legalBasis)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
