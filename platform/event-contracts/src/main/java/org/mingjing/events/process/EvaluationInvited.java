package org.mingjing.events.process;

import java.time.LocalDate;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** The applicant of a closed case holds a token, known here by its SHA-256 in hex, to rate it once. */
@EventType(value = "org.mingjing.process.evaluation.invited", classification = DataClassification.INTERNAL)
public record EvaluationInvited(
        String caseCode, String powerCode, String unitCode, String tokenHash, LocalDate closedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return caseCode;
    }
}
