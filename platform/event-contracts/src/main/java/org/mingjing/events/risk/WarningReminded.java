package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * Somebody who is warned, or who warned, is reminded of a day that nears or that has passed.
 *
 * @param what EXPLANATION or CORRECTION of the warned; APPEAL_DECISION, VERIFICATION, NOTIFICATION, DECISION, CHECK, CONCLUSION
 *     or FOLLOW_UP of those who warn, of which the warned are not told
 * @param overdue whether the day has passed; nothing else follows from it
 */
@EventType(value = "org.mingjing.risk.warning.reminded", classification = DataClassification.INTERNAL)
public record WarningReminded(
        String code, String unitCode, String officialCode, String what, LocalDate dueOn, boolean overdue)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
