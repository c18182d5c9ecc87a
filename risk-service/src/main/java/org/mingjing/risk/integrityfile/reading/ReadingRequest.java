package org.mingjing.risk.integrityfile.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Who wants to read what for, and until when.
 *
 * @param unitCode the office that asks
 * @param purpose sealed
 * @param until the last day
 */
@Embeddable
record ReadingRequest(
        @Column(name = "asked_by") String askedBy,
        @Column(name = "unit_code") String unitCode,
        @Column(name = "purpose") String purpose,
        @Column(name = "until") LocalDate until,
        @Column(name = "asked_at") OffsetDateTime askedAt) {

    /** @param latest the last day that may be asked for today */
    static void refuseUntil(LocalDate until, LocalDate today, LocalDate latest) {
        if (until.isBefore(today)) {
            throw new RuleBroken("integrity-reading-until-past", until);
        }
        if (until.isAfter(latest)) {
            throw new RuleBroken("integrity-reading-too-long", latest);
        }
    }
}
