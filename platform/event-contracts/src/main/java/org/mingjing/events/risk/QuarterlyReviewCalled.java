package org.mingjing.events.risk;

import java.util.List;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** The group of a review was called, perhaps anew; members and chair are officials. */
@EventType(value = "org.mingjing.risk.quarterly-review.called", classification = DataClassification.INTERNAL)
public record QuarterlyReviewCalled(String code, String unitCode, List<String> members, String chair)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
