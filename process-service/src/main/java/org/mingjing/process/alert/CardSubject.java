package org.mingjing.process.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a card is about. The case, its step and the official who caused the breach are null where there is none or it is
 * not known.
 */
@Embeddable
public record CardSubject(
        @Column(name = "power_code") String powerCode,
        @Column(name = "unit_code") String unitCode,
        @Column(name = "case_code") String caseCode,
        @Column(name = "step_key") String stepKey,
        String official) {

    public static CardSubject ofCase(String powerCode, String unitCode, String caseCode) {
        return new CardSubject(powerCode, unitCode, caseCode, null, null);
    }

    public static CardSubject ofStep(String powerCode, String unitCode, String caseCode, String stepKey) {
        return new CardSubject(powerCode, unitCode, caseCode, stepKey, null);
    }

    public static CardSubject ofPower(String powerCode, String unitCode, String official) {
        return new CardSubject(powerCode, unitCode, null, null, official);
    }
}
