package org.mingjing.risk.rating.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/**
 * The days on which a scheme is to be in force.
 *
 * @param validUntil the last of them; null for all days to come
 */
@Embeddable
public record SchemePeriod(
        @Embedded SchemeName scheme,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_until") LocalDate validUntil) {

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
