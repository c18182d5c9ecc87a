package org.mingjing.risk.riskpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** Which review decided on a risk point, and why it did not take it if it did not. */
@Embeddable
record Verdict(
        @Column(name = "review_id") UUID reviewId,
        @Column(name = "decided_on") LocalDate on,
        @Column(name = "rejected_because") String rejectedBecause) {}
