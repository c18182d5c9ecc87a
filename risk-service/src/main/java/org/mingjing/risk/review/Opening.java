package org.mingjing.risk.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * When the data were frozen, for whom, and by which hash they are known.
 *
 * @param by an official, or system for the calendar
 * @param unitName what the bureau was called then
 */
@Embeddable
public record Opening(
        @Column(name = "opened_by", updatable = false) String by,
        @Column(name = "frozen_at", updatable = false) OffsetDateTime at,
        @Column(name = "data_sha256", updatable = false) String dataSha256,
        @Column(name = "unit_name", updatable = false) String unitName) {
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

    /** The bureau's day, however the database writes the moment. */
    LocalDate on() {
        return at.withOffsetSameInstant(ZONE).toLocalDate();
    }
}
