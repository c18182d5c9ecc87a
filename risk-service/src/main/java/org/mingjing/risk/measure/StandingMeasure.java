package org.mingjing.risk.measure;

import java.time.LocalDate;

/**
 * A measure that was not withdrawn, as a catalogue lists it.
 *
 * @param owner code of a post or of a unit: catalogues are for everybody, and an official is named inside only
 * @param riskPointCode null for a measure against a cause
 */
public record StandingMeasure(
        String code,
        String powerCode,
        MeasureKind kind,
        String owner,
        LocalDate dueOn,
        MeasureStatus status,
        String riskPointCode,
        String description) {
    StandingMeasure ownedBy(String office) {
        return new StandingMeasure(code, powerCode, kind, office, dueOn, status, riskPointCode, description);
    }
}
