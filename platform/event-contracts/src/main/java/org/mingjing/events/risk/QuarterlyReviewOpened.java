package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** The data of a quarter of a bureau were frozen and are known by their hash; the group may meet on them. */
@EventType(value = "org.mingjing.risk.quarterly-review.opened", classification = DataClassification.INTERNAL)
public record QuarterlyReviewOpened(String code, String unitCode, int year, int quarter, String dataSha256)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
