package org.mingjing.process.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The case a clock runs for.
 *
 * @param unitCode the unit that handles it, or the step, and gets the cards
 */
@Embeddable
public record ClockedCase(
        @Column(name = "case_code") String caseCode,
        @Column(name = "power_code") String powerCode,
        @Column(name = "unit_code") String unitCode) {

    ClockedCase by(String otherUnit) {
        return new ClockedCase(caseCode, powerCode, otherUnit);
    }
}
