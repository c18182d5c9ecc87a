package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * Something was recorded of an official, perhaps for a day to come. What is so today is told by {@link OfficialRecorded}
 * and {@link OfficialLeft}, on the day.
 *
 * @param no number of the record among those of this official
 * @param effect IN_SERVICE, LEFT or VOID, which says that the corrected record should not have been made
 * @param unitCode the unit where they serve; null unless they are in service
 * @param from the first day
 * @param corrects number of the record that was wrong, or null
 */
@EventType(value = "org.mingjing.risk.official.record-added", classification = DataClassification.INTERNAL)
public record OfficialRecordAdded(String code, int no, String effect, String unitCode, LocalDate from, Integer corrects)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
