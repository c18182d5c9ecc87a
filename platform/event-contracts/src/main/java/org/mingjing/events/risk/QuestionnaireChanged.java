package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * A questionnaire is drafted (DRAFT), can be answered (OPEN) or no more (CLOSED). Who answered is told to nobody.
 *
 * @param counted whether the results can be seen; some time after it was closed
 */
@EventType(value = "org.mingjing.risk.questionnaire.changed", classification = DataClassification.INTERNAL)
public record QuestionnaireChanged(
        String code, String state, String audience, String powerCode, String unitCode, boolean counted, long revision)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
