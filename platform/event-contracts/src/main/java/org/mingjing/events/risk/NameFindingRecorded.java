package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * Somebody said of a word in a text of a power or of a quarterly review, which is an official's name or code too, whether that
 * person is meant. Neither the word nor the person is told.
 *
 * @param code of the power; of what a review wrote that of the record
 * @param kind POWER, RISK_POINT, MEASURE, REVIEW_ITEM or REVIEW_ACTION
 * @param recordCode of the record in which the text stands
 * @param verdict CLAIMED by who writes or submits it, NOBODY_MEANT or PERSON_MEANT as others found
 * @param saidBy official code
 */
@EventType(value = "org.mingjing.risk.name-finding.recorded", classification = DataClassification.INTERNAL)
public record NameFindingRecorded(
        String code, String kind, String recordCode, String field, String verdict, String saidBy)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
