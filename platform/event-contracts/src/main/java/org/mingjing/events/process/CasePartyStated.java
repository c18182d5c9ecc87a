package org.mingjing.events.process;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** Somebody said after its opening whom a case is about; who that is stays in the case. */
@EventType(value = "org.mingjing.process.case.party-stated", classification = DataClassification.INTERNAL)
public record CasePartyStated(String caseCode, String powerCode, String unitCode) implements DomainEvent {
    @Override
    public String subject() {
        return caseCode;
    }
}
