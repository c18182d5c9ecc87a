package org.mingjing.risk.power;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The document that abolished a power, the day from which it counts, and why. */
@Embeddable
public record Cancellation(
        @Column(name = "cancelled_by_document") String documentNo,
        @Column(name = "cancelled_on") LocalDate cancelledOn,
        @Column(name = "cancelled_because") String reason) {}
