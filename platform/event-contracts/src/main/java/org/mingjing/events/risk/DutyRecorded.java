package org.mingjing.events.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * A post is charged with a power, or with overseeing a unit; told again when it ends.
 *
 * @param duty LEAD, HANDLE, EXAMINE or APPROVE a power, or OVERSEE a unit
 * @param until the last day, null while none is known
 * @param withdrawn whether the record turned out wrong: then it never was
 */
@EventType(value = "org.mingjing.risk.duty.recorded", classification = DataClassification.INTERNAL)
public record DutyRecorded(
        UUID dutyId,
        String postCode,
        String duty,
        String subjectCode,
        LocalDate from,
        LocalDate until,
        boolean withdrawn)
        implements DomainEvent {
    @Override
    public String subject() {
        return postCode;
    }
}
