package org.mingjing.events.risk;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * Everybody may read the risk assessment report of a bureau's quarter.
 *
 * @param code of the quarterly review it came of
 * @param sha256 of the published JSON
 */
@EventType("org.mingjing.risk.report.published")
public record ReportPublished(String code, String unitCode, int year, int quarter, String sha256)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
