package org.mingjing.risk.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When a measure was given up, and why. */
@Embeddable
record Withdrawal(
        @Column(name = "withdrawn_on") LocalDate on,
        @Column(name = "withdrawn_because") String reason) {}
