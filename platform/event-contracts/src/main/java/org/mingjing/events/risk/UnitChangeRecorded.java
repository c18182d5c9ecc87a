package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * It was written down what a unit is from a day on, also of a day to come or one long past. What it is today is told by
 * {@link UnitRecorded} and {@link UnitEnded}.
 *
 * @param no counts the records of the unit, the first being 1
 * @param effect EXISTS, ENDED, or VOID where nothing was to be said
 * @param parentCode the unit above it; null at the top, and unless it exists by this record
 * @param corrects number of the record that this one puts right, or null
 */
@EventType(value = "org.mingjing.risk.unit-change.recorded", classification = DataClassification.INTERNAL)
public record UnitChangeRecorded(
        String code, int no, String effect, LocalDate from, String parentCode, Integer corrects)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
